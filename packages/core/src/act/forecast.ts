import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionAt } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Says when the officer thinks that it will be met. It moves no date that was agreed. */
export function forecast(register: Register, { ref, on, data }: CommandOf<'forecast'>): FactOf<'forecastMade'> | Refusal {
  const action = actionAt(register, { ref, on }, ['offered', 'open', 'suspended']);
  return isRefusal(action) ? action : { fact: 'forecastMade', on, ref, ...data };
}
