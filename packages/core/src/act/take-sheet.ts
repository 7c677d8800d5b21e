import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { unknownAmong } from './may.ts';
import type { Refusal } from './refusal.ts';

/** Takes note of what a sheet of a series told and no longer lists. Nothing is deleted by it; a rule asks what became of them. */
export function takeSheet(register: Register, { on, data }: CommandOf<'takeSheet'>): FactOf<'sheetTaken'> | Refusal {
  return unknownAmong(register, data.absent) ?? { fact: 'sheetTaken', on, ...data };
}
