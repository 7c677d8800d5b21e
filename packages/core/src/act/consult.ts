import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionAt, NOT_ENDED } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Records who was asked about an action, what they said, and what changed because of it. */
export function consult(register: Register, { ref, on, data }: CommandOf<'consult'>): FactOf<'consulted'> | Refusal {
  const action = actionAt(register, { ref, on }, NOT_ENDED);
  return isRefusal(action) ? action : { fact: 'consulted', on, ref, ...data };
}
