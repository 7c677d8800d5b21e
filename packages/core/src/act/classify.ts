import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionAt, NOT_ENDED } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { standsNowhere } from './stands.ts';

/** Says again where an action stands among the others: its kind, priority, principle, years, practices, dependencies. The promise is untouched. */
export function classify(register: Register, { ref, on, data }: CommandOf<'classify'>): FactOf<'classified'> | Refusal {
  const action = actionAt(register, { ref, on }, NOT_ENDED);
  if (isRefusal(action)) return action;
  if (Object.keys(data).length === 0) return { refused: 'nothingSaid', ref };
  return standsNowhere(register, ref, data) ?? { fact: 'classified', on, ref, ...data };
}
