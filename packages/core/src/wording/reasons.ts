import { impossible } from '../impossible.ts';
import type { Counterfactual, Rating } from '../rating/rating.ts';
import type { Reason } from '../rating/reason.ts';
import { counted, dayInWords, daysInWords, listed } from './days.ts';
import { STALE_WORDS, STATE_WORDS } from './states.ts';

/** A reason for a rating, as a sentence that a member can read out. */
export function reasonSentence(reason: Reason): string {
  switch (reason.reason) {
    case 'noAgreedDate':
      return 'No date has been agreed for it.';
    case 'overdue':
      return `It is ${daysInWords(reason.days)} past its agreed date of ${dayInWords(reason.agreed)}.`;
    case 'noRecoveryPlan':
      return 'It is past its agreed date and no recovery plan has been given.';
    case 'returnedAndSilent':
      return `It was sent back on ${dayInWords(reason.on)} and nothing has followed in ${daysInWords(reason.days)}.`;
    case 'noAccountablePost':
      return 'No post answers for it.';
    case 'noUpdate':
      return `There has been no update for ${daysInWords(reason.days)}, since ${dayInWords(reason.since)}.`;
    case 'notStarted':
      return `Work is to start on ${dayInWords(reason.start)}.`;
    case 'runningOnExtension':
      return `It runs on an extension: first promised for ${dayInWords(reason.original)}, now agreed for ${dayInWords(reason.agreed)} (${daysInWords(reason.days)} later, ${movedInWords(reason.extensions)}).`;
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
    case 'endedLate':
      return `It was ${daysInWords(reason.days)} past its agreed date of ${dayInWords(reason.agreed)} when it ended.`;
    default:
      return impossible(reason);
  }
}

/** An action can run past the date first promised without an extension: when it superseded one that had been promised earlier. */
function movedInWords(extensions: number): string {
  if (extensions === 0) return 'the earlier date was promised for an action that it took over';
  return `moved ${extensions === 1 ? 'once' : counted(extensions, 'time')}`;
}

/** What the rating would be but for something, as a sentence. */
export function counterfactualSentence({ if: what, state }: Counterfactual): string {
  return `Without the ${what === 'extension' ? 'extension' : 'recovery plan'} it would be ${STATE_WORDS[state].word}.`;
}

/** The one sentence that stands beside a rating wherever it is shown: the first reason, which is the one that weighs most. */
export function leadingSentence({ because, state }: Rating): string {
  const [first] = because;
  if (first) return reasonSentence(first);
  return state === 'green' ? 'Nothing speaks against it.' : `${STATE_WORDS[state].word}: ${STATE_WORDS[state].meaning}.`;
}
