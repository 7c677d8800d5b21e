import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionAt, NOT_ENDED } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Names what another directorate owes to the action. Whoever contributes cannot later vouch for it. */
export function addContributor(register: Register, { ref, on, data }: CommandOf<'addContributor'>): FactOf<'contributorAdded'> | Refusal {
  const action = actionAt(register, { ref, on }, NOT_ENDED);
  return isRefusal(action) ? action : { fact: 'contributorAdded', on, ref, ...data };
}
