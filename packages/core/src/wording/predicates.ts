import { impossible } from '../impossible.ts';
import type { Predicate } from '../scheme/predicate.ts';
import { type Condition, predicatesOf } from '../scheme/scheme.ts';
import { counted, daysInWords, listed } from './days.ts';
import { CONFIDENCE_WORDS } from './states.ts';

/** What must hold for a row of a scheme, as the end of a sentence about an action: *it is …*. */
export function conditionInWords(condition: Condition): string {
  return listed(predicatesOf(condition).map(predicateInWords));
}

/** One thing that a scheme looks at, with its parameters, as the end of a sentence about an action. */
export function predicateInWords(predicate: Predicate): string {
  switch (predicate.when) {
    case 'noAgreedDate':
      return 'no date was agreed for it';
    case 'overdueByMoreThan':
      return predicate.days === 0
        ? `it is past ${dateOf(predicate)}`
        : `it is more than ${daysInWords(predicate.days)} past ${dateOf(predicate)}`;
    case 'overdueByAtMost':
      return `it is past ${dateOf(predicate)}, by ${daysInWords(predicate.days)} or fewer`;
    case 'overdueByMoreThanMonths':
      return `it is more than ${counted(predicate.months, 'month')} past ${dateOf(predicate)}`;
    case 'overdueByAtMostMonths':
      return `it is past ${dateOf(predicate)}, by ${counted(predicate.months, 'month')} or less`;
    case 'overdueWithoutRecoveryPlan':
      return 'it is past its agreed date and no recovery plan was given';
    case 'noRecoveryPlan':
      return 'no recovery plan was given';
    case 'returnedAndSilentFor':
      return `whoever checked it sent it back, and nothing followed for more than ${daysInWords(predicate.days)}`;
    case 'noAccountablePost':
      return 'no post answers for it';
    case 'noUpdateFor':
      return `there has been no update for ${daysInWords(predicate.days)} or more`;
    case 'notStarted':
      return 'its start is still to come';
    case 'runningOnExtension':
      return 'its agreed date is later than the date first promised';
    case 'forecastLate':
      return 'the officer forecasts a day after its agreed date';
    case 'dueSoonWithMilestoneUnmet':
      return `it is due within ${daysInWords(predicate.days)} with a milestone still to be met`;
    case 'dependsOnLate':
      return 'something that it depends on is late';
    case 'officerSays':
      return `the officer says ${predicate.rag}`;
    case 'returned':
      return 'whoever checked it sent it back, and it has not been reported complete again';
    case 'percentAbove':
      return `the officer says that more than ${predicate.percent}% is done`;
    case 'percentAtLeast':
      return `the officer says that ${predicate.percent}% or more is done`;
    case 'percentAtMost':
      return `the officer says that ${predicate.percent}% or less is done`;
    case 'percentBelow':
      return `the officer says that less than ${predicate.percent}% is done`;
    case 'noPercent':
      return 'no officer has said how much is done';
    case 'paceAtLeast':
      return `what is done is ${predicate.percent}% or more of what the time gone by asks for`;
    case 'paceBelow':
      return `what is done is less than ${predicate.percent}% of what the time gone by asks for`;
    case 'noPace':
      return 'it is not known how much is done, or in what time';
    case 'confidenceIs':
      return `the officer’s confidence in delivery is ${CONFIDENCE_WORDS[predicate.point]}`;
    case 'noConfidence':
      return 'no officer has given a confidence in delivery';
    default:
      return impossible(predicate);
  }
}

function dateOf({ of = 'agreed' }: { readonly of?: 'agreed' | 'original' | undefined }): string {
  return of === 'agreed' ? 'its agreed date' : 'the date first promised';
}
