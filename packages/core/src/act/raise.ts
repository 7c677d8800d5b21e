import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import type { Refusal } from './refusal.ts';
import { standsNowhere } from './stands.ts';

/** Enters a promise in the register. A reference is used once for ever, so that members can cite it. */
export function raise(register: Register, { ref, on, data }: CommandOf<'raise'>): FactOf<'raised'> | Refusal {
  if (register.action(ref) !== null) return { refused: 'refTaken', ref };
  return standsNowhere(register, ref, data) ?? { fact: 'raised', on, ref, ...data };
}
