import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionAt, NOT_ENDED } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Says how far one directorate has taken up a corporate-wide action. */
export function recordTakeUp(register: Register, { ref, on, data }: CommandOf<'recordTakeUp'>): FactOf<'takeUpRecorded'> | Refusal {
  const action = actionAt(register, { ref, on }, NOT_ENDED);
  return isRefusal(action) ? action : { fact: 'takeUpRecorded', on, ref, ...data };
}
