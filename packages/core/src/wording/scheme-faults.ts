import { officerSays } from '../action/action.ts';
import type { Example, SchemeFault } from '../faults/faults.ts';
import { impossible } from '../impossible.ts';
import { daysOverdue } from '../rating/of-dates.ts';
import type { Rated } from '../rating/rated.ts';
import { daysInWords, listed } from './days.ts';
import { CONFIDENCE_WORDS, STATE_WORDS } from './states.ts';

/** What is wrong with a scheme, with an action that shows it, as a sentence and what to do. */
export function faultSentence(fault: SchemeFault): string {
  switch (fault.fault) {
    case 'gap':
      return `No row covers ${exampleInWords(fault.example)}. Give a row that does, or say what an action is otherwise.`;
    case 'conflict':
      return `Rows for ${listed(fault.states.map((state) => STATE_WORDS[state].word))} both hold of ${exampleInWords(fault.example)}. Have the first row that holds decide, or say less in one of them.`;
    case 'neverReached':
      return `Row ${fault.row} (${STATE_WORDS[fault.state].word}) never decides: an earlier row covers all that it covers, or nothing can meet it. Leave it out, or put it first.`;
    case 'tooManyPredicates':
      return `It names more than ${fault.most} different predicates, and no committee could follow that. Name fewer.`;
    case 'tooManyCombinations':
      return `Its conditions can come out in more than ${fault.most.toLocaleString('en-GB')} ways, and no committee could follow that. Name fewer.`;
    default:
      return impossible(fault);
  }
}

/** The action of an example, by whatever could make a difference to a scheme. */
function exampleInWords({ rated }: Example): string {
  const traits = [...datesInWords(rated), ...saidInWords(rated), ...checkedInWords(rated)];
  return `an action ${listed(traits)}`;
}

function datesInWords({ action, today }: Rated): readonly string[] {
  const { agreed, original, start, forecast } = action.dates;
  const late = daysOverdue(action, today);
  return [
    agreed === null
      ? 'without an agreed date'
      : late > 0
        ? `${daysInWords(late)} past its agreed date`
        : `due on ${agreed}, seen on ${today}`,
    ...(original !== null && original !== agreed ? [`first promised for ${original}`] : []),
    ...(start !== null && start > today ? ['not yet begun'] : []),
    ...(forecast !== null && agreed !== null && forecast > agreed ? [`forecast for ${forecast}`] : []),
    ...(action.milestones.some(({ met }) => met === null) ? ['with a milestone unmet'] : []),
  ];
}

function saidInWords({ action, late }: Rated): readonly string[] {
  const { percent = null, confidence = null } = action.reports.at(-1) ?? {};
  const rag = officerSays(action);
  return [
    percent === null ? 'of which nobody says how much is done' : `${percent}% done`,
    ...(rag === null ? [] : [`called ${rag} by its officer`]),
    ...(confidence === null ? [] : [`with a confidence of ${CONFIDENCE_WORDS[confidence]}`]),
    action.recoveryPlan === null ? 'without a recovery plan' : 'with a recovery plan',
    ...(action.accountable === null ? ['that no post answers for'] : []),
    ...(late.length > 0 ? ['that waits for something late'] : []),
  ];
}

function checkedInWords({ action, today }: Rated): readonly string[] {
  return [
    ...(action.stage === 'open' && action.returned !== null ? [`sent back on ${action.returned.on}`] : []),
    ...(action.lastUpdate < today ? [`last heard of on ${action.lastUpdate}`] : []),
  ];
}
