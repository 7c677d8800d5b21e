import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionToMove } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Says that what was assured is now how the council works. The practices that it repaired go on being read. */
export function embed(register: Register, { ref, on, data }: CommandOf<'embed'>): FactOf<'embedded'> | Refusal {
  const action = actionToMove(register, { ref, on }, ['assured']);
  if (isRefusal(action)) return action;
  return action.embeddedOn === null ? { fact: 'embedded', on, ref, ...data } : { refused: 'alreadyThere', what: 'embedding of', id: ref };
}
