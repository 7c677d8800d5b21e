import type { Returned } from '../action/action.ts';
import { timesExtended } from '../action/dates.ts';
import type { CommandOf } from '../command/command.ts';
import type { Fact } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionAt, actionToMove, NOT_ENDED } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/**
 * Ends an action because another one, which is in the register, takes its place. The other takes over the date first
 * promised, how often it was moved, how long nothing was heard, a return that nobody answered, and everybody who has had a hand.
 */
export function supersede(register: Register, { ref, on, data }: CommandOf<'supersede'>): readonly Fact[] | Refusal {
  const action = actionToMove(register, { ref, on }, NOT_ENDED);
  if (isRefusal(action)) return action;
  if (data.by === ref) return { refused: 'noSuchAction', ref: data.by };
  const successor = actionAt(register, { ref: data.by, on }, NOT_ENDED);
  if (isRefusal(successor)) return successor;
  const { original } = action.dates;
  const extended = timesExtended(action);
  const returned = action.stage === 'open' || action.stage === 'suspended' ? action.returned : null;
  return [
    { fact: 'superseded', on, ref, ...data },
    {
      fact: 'inherited',
      on,
      ref: data.by,
      from: ref,
      ...(original === null ? {} : { original }),
      ...(extended === 0 ? {} : { extendedBefore: extended }),
      lastUpdateBefore: action.lastUpdate,
      ...(returned === null ? {} : { returnedBefore: unanswered(returned) }),
      ...(action.hands.length === 0 ? {} : { handsBefore: [...action.hands] }),
    },
  ];
}

function unanswered({ on, by, reason }: Returned) {
  return { on, by, ...(reason === null ? {} : { reason }) };
}
