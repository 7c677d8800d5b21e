import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionToMove } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Hands an action on to the register of another body, such as a successor council. It stays here, with where it went. */
export function carryOut(register: Register, { ref, on, data }: CommandOf<'carryOut'>): FactOf<'carriedOut'> | Refusal {
  const action = actionToMove(register, { ref, on }, ['offered', 'open', 'reportedComplete', 'suspended', 'riskAccepted']);
  return isRefusal(action) ? action : { fact: 'carriedOut', on, ref, ...data };
}
