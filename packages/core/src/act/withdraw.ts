import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionToMove } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Ends an action that will not be done, with a reason. It stays in the register, and is counted as withdrawn. */
export function withdraw(register: Register, { ref, on, data }: CommandOf<'withdraw'>): FactOf<'withdrawn'> | Refusal {
  const action = actionToMove(register, { ref, on }, ['offered', 'open', 'reportedComplete', 'suspended', 'riskAccepted']);
  return isRefusal(action) ? action : { fact: 'withdrawn', on, ref, ...data };
}
