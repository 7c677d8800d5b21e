import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { unknownAmong } from './may.ts';
import type { Refusal } from './refusal.ts';

/** Records a weakness that somebody outside found, or that they say it is gone. */
export function recordWeakness(register: Register, { on, data }: CommandOf<'recordWeakness'>): FactOf<'weaknessRecorded'> | Refusal {
  return unknownAmong(register, data.actions) ?? { fact: 'weaknessRecorded', on, ...data };
}
