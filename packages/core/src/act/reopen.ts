import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionToMove } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Opens an action again, with a reason. Its dates stay as they were, so that it is late if it was late. */
export function reopen(register: Register, { ref, on, data }: CommandOf<'reopen'>): FactOf<'reopened'> | Refusal {
  const action = actionToMove(register, { ref, on }, ['reportedComplete', 'assured', 'riskAccepted', 'withdrawn']);
  return isRefusal(action) ? action : { fact: 'reopened', on, ref, ...data };
}
