import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionToMove, NOT_ENDED } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Ends an action because another one, which is in the register, takes its place. */
export function supersede(register: Register, { ref, on, data }: CommandOf<'supersede'>): FactOf<'superseded'> | Refusal {
  const action = actionToMove(register, { ref, on }, NOT_ENDED);
  if (isRefusal(action)) return action;
  if (data.by === ref || register.action(data.by) === null) return { refused: 'noSuchAction', ref: data.by };
  return { fact: 'superseded', on, ref, ...data };
}
