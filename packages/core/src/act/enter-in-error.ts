import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import type { Refusal } from './refusal.ts';

/**
 * Says that an entry was made in error. It stays readable and counts no more. What later entries rest on cannot be taken
 * from under them, and an action that somebody answers for cannot be left without an owner by a correction.
 */
export function enterInError(register: Register, { on, data }: CommandOf<'enterInError'>): FactOf<'enteredInError'> | Refusal {
  if (register.corrections.has(data.entry)) return { refused: 'alreadyThere', what: 'correction of entry', id: String(data.entry) };
  if (!register.holds(data.entry)) return { refused: 'notThere', what: 'entry', id: String(data.entry) };
  if (register.erased.some(({ number }) => number === data.entry)) return { refused: 'erasureStays', entry: data.entry };
  const broken = register.restingOn(data.entry);
  return broken === null ? { fact: 'enteredInError', on, ...data } : { refused: 'restedOn', entry: data.entry, ref: broken };
}
