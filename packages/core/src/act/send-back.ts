import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import { isIndependent } from '../independence/independence.ts';
import type { Register } from '../register/register.ts';
import { actionToMove } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Sends back what was reported complete, with a reason: the verb `return`. Whoever has had a hand in it cannot. */
export function sendBack(register: Register, { ref, on, as, data }: CommandOf<'return'>): FactOf<'returned'> | Refusal {
  const action = actionToMove(register, { ref, on }, ['reportedComplete']);
  if (isRefusal(action)) return action;
  const hand = action.hands.find(({ post }) => post === as);
  if (hand && !isIndependent(as, action)) return { refused: 'notIndependent', ref, post: as, as: hand.as };
  return { fact: 'returned', on, ref, ...data };
}
