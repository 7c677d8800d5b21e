import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionToMove } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Says on behalf of management that an action is complete. It is a claim, and waits for somebody independent. */
export function reportComplete(register: Register, { ref, on, data }: CommandOf<'reportComplete'>): FactOf<'reportedComplete'> | Refusal {
  const action = actionToMove(register, { ref, on }, ['open']);
  return isRefusal(action) ? action : { fact: 'reportedComplete', on, ref, ...data };
}
