import { impossible } from '../impossible.ts';
import type { Example, SchemeFault } from '../rating/faults.ts';
import { listed } from './days.ts';
import { reasonSentence } from './reasons.ts';
import { STATE_WORDS } from './states.ts';

/** What is wrong with a scheme, with an action that shows it, as a sentence and what to do. */
export function faultSentence(fault: SchemeFault): string {
  switch (fault.fault) {
    case 'gap':
      return `No row covers this: ${exampleSentence(fault.example)} Give a row that does, or say what an action is otherwise.`;
    case 'conflict':
      return `${listed(fault.states.map((state) => STATE_WORDS[state].word))} hold at once of this: ${exampleSentence(fault.example)} Have the first row that holds decide, or say less in one of them.`;
    case 'neverReached':
      return `Row ${fault.row} (${STATE_WORDS[fault.state].word}) never decides: whatever it covers, an earlier row covers. Leave it out, or put it before that one.`;
    case 'tooManyCombinations':
      return `Its conditions can come out in more than ${fault.most.toLocaleString('en-GB')} ways, and no committee could follow that. Name fewer.`;
    default:
      return impossible(fault);
  }
}

function exampleSentence({ because }: Example): string {
  return because.length === 0
    ? 'an action of which no condition holds.'
    : `an action of which it is said: ${because.map(reasonSentence).join(' ')}`;
}
