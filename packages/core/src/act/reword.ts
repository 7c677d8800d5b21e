import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionAt, NOT_ENDED } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Changes the words of a promise. The old words stay readable, and an assurance given to them goes stale. */
export function reword(register: Register, { ref, on, data }: CommandOf<'reword'>): FactOf<'reworded'> | Refusal {
  const action = actionAt(register, { ref, on }, NOT_ENDED);
  if (isRefusal(action)) return action;
  if (data.title === undefined && data.description === undefined) return { refused: 'nothingSaid', ref };
  return { fact: 'reworded', on, ref, ...data };
}
