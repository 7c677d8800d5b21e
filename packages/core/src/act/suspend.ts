import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionToMove, LIVE } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Stops work for a time, with a reason. The calendar goes on: a suspended action can still be overdue. */
export function suspend(register: Register, { ref, on, data }: CommandOf<'suspend'>): FactOf<'suspended'> | Refusal {
  const action = actionToMove(register, { ref, on }, LIVE);
  return isRefusal(action) ? action : { fact: 'suspended', on, ref, ...data };
}

/** Takes work up again. */
export function resume(register: Register, { ref, on, data }: CommandOf<'resume'>): FactOf<'resumed'> | Refusal {
  const action = actionToMove(register, { ref, on }, ['suspended']);
  return isRefusal(action) ? action : { fact: 'resumed', on, ref, ...data };
}
