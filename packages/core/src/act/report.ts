import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionAt, NOT_ENDED } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Tells how an action goes. The officer's own view is kept beside the rating; `holds: false` shakes an assurance. */
export function report(register: Register, { ref, on, data }: CommandOf<'report'>): FactOf<'reported'> | Refusal {
  const action = actionAt(register, { ref, on }, NOT_ENDED);
  if (isRefusal(action)) return action;
  if (Object.keys(data).length === 0) return { refused: 'nothingSaid', ref };
  return { fact: 'reported', on, ref, ...data };
}
