import { impossible } from '../impossible.ts';
import type { Counterfactual, Otherwise } from '../rating/counterfactuals.ts';
import type { Rating } from '../rating/rating.ts';
import type { Reason } from '../rating/reason.ts';
import { counted, dayInWords, daysInWords, listed } from './days.ts';
import { CONFIDENCE_WORDS, STALE_WORDS, STATE_WORDS } from './states.ts';

/** A reason for a rating, as a sentence that a member can read out. */
export function reasonSentence(reason: Reason): string {
  switch (reason.reason) {
    case 'noAgreedDate':
      return 'No date has been agreed for it.';
    case 'overdue':
      return `It is ${daysInWords(reason.days)} past its agreed date of ${dayInWords(reason.agreed)}.`;
    case 'overdueOnOriginal':
      return `It is ${daysInWords(reason.days)} past the date first promised, ${dayInWords(reason.original)}.`;
    case 'noRecoveryPlan':
      return reason.days > 0 ? 'It is past its agreed date and no recovery plan has been given.' : 'No recovery plan has been given.';
    case 'returnedAndSilent':
      return `It was sent back on ${dayInWords(reason.on)} and nothing has followed in ${daysInWords(reason.days)}.`;
    case 'noAccountablePost':
      return 'No post answers for it.';
    case 'noUpdate':
      return `There has been no update for ${daysInWords(reason.days)}, since ${dayInWords(reason.since)}.`;
    case 'notStarted':
      return `Work is to start on ${dayInWords(reason.start)}.`;
    case 'runningOnExtension':
      return `It runs on an extension: first promised for ${dayInWords(reason.original)}, now agreed for ${dayInWords(reason.agreed)} (${daysInWords(reason.days)} later, moved ${reason.extensions === 1 ? 'once' : counted(reason.extensions, 'time')}).`;
    case 'promisedEarlier':
      return `An earlier date, ${dayInWords(reason.original)}, was promised for what it took over; it is agreed for ${dayInWords(reason.agreed)}, ${daysInWords(reason.days)} later.`;
    case 'forecastLate':
      return `The officer forecasts ${dayInWords(reason.forecast)}, ${daysInWords(reason.days)} after the agreed date.`;
    case 'milestoneUnmet':
      return `It is due in ${daysInWords(reason.days)}, on ${dayInWords(reason.due)}, and not yet met: ${listed(reason.milestones)}.`;
    case 'dependsOnLate':
      return `It depends on ${listed(reason.refs)}, which ${reason.refs.length === 1 ? 'is' : 'are'} late.`;
    case 'officerSays':
      return `The officer said ${reason.rag} on ${dayInWords(reason.on)}.`;
    case 'returned':
      return `It was sent back on ${dayInWords(reason.on)} and has not been reported complete again.`;
    case 'assuranceStale':
      return `It was verified, but since ${dayInWords(reason.on)} that no longer stands: ${STALE_WORDS[reason.why]}.`;
    case 'completedLate':
      return `It was reported complete ${daysInWords(reason.days)} after its agreed date of ${dayInWords(reason.agreed)}.`;
    case 'completedAfterOriginal':
      return `It was reported complete ${daysInWords(reason.days)} after the date first promised, ${dayInWords(reason.original)}.`;
    case 'endedAfterOriginal':
      return `It was ${daysInWords(reason.days)} past the date first promised, ${dayInWords(reason.original)}, when it ended.`;
    case 'riskPastItsDay':
      return `Its risk was accepted until ${dayInWords(reason.until)}; that was ${daysInWords(reason.days)} ago.`;
    case 'percent':
      return `The officer said on ${dayInWords(reason.on)} that ${reason.percent}% is done.`;
    case 'noPercent':
      return 'No officer has said how much of it is done.';
    case 'pace':
      return `${reason.percent}% is done after ${reason.elapsed} of ${daysInWords(reason.of)}: ${reason.pace}% of the pace that its date asks for.`;
    case 'noPace':
      return 'How much is done, or in what time, is not known.';
    case 'confidence':
      return `The officer’s confidence in delivery was ${CONFIDENCE_WORDS[reason.point]} on ${dayInWords(reason.on)}.`;
    case 'noConfidence':
      return 'No officer has given a confidence in delivery.';
    case 'overridden':
      return `${reason.by} said this rating on ${dayInWords(reason.on)}, instead of the scheme’s, until ${dayInWords(reason.until)}: ${reason.why}`;
    case 'endedLate':
      return `It was ${daysInWords(reason.days)} past its agreed date of ${dayInWords(reason.agreed)} when it ended.`;
    default:
      return impossible(reason);
  }
}

const OTHERWISE_WORDS: { readonly [What in Otherwise]: string } = {
  extension: 'Without the extension',
  originalDate: 'Against the date first promised',
  recoveryPlan: 'Without the recovery plan',
  update: 'Had an update come',
  override: 'By the scheme alone',
};

/** What the rating would be but for something, as a sentence. */
export function counterfactualSentence({ if: what, state }: Counterfactual): string {
  return `${OTHERWISE_WORDS[what]} it would be ${STATE_WORDS[state].word}.`;
}

/** The one sentence that stands beside a rating wherever it is shown: the first reason, which is the one that weighs most. */
export function leadingSentence({ because, state }: Rating): string {
  const [first] = because;
  if (first) return reasonSentence(first);
  return state === 'green' ? 'Nothing speaks against it.' : `${STATE_WORDS[state].word}: ${STATE_WORDS[state].meaning}.`;
}
