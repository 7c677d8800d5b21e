import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import type { Refusal } from './refusal.ts';

/** Enters a promise in the register. A reference is used once for ever, so that members can cite it. */
export function raise(register: Register, { ref, on, data }: CommandOf<'raise'>): FactOf<'raised'> | Refusal {
  if (register.action(ref) !== null) return { refused: 'refTaken', ref };
  const unknown = data.dependsOn?.find((other) => register.action(other) === null);
  if (unknown !== undefined) return { refused: 'noSuchAction', ref: unknown };
  return { fact: 'raised', on, ref, ...data };
}
