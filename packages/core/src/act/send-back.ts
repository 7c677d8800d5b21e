import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import { tieOf } from '../independence/independence.ts';
import type { Register } from '../register/register.ts';
import { actionToMove } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Sends back what was reported complete, with a reason: the verb `return`. Whoever is tied to it cannot. */
export function sendBack(register: Register, { ref, on, as, data }: CommandOf<'return'>): FactOf<'returned'> | Refusal {
  const action = actionToMove(register, { ref, on }, ['reportedComplete']);
  if (isRefusal(action)) return action;
  const tie = tieOf(as, { action, council: register.council, on: [on, register.when.asAt] });
  return tie === null ? { fact: 'returned', on, ref, ...data } : { refused: 'notIndependent', ref, post: as, as: tie.as };
}
