import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import type { Refusal } from './refusal.ts';

/**
 * Erases the exempt or the personal words of an entry. Public words stay for ever: what everybody may read, and so what a committee was
 * told, is corrected and not erased. Nothing but words goes: an owner, a hand in an action or what a post is must be said again first.
 */
export function erase(register: Register, { on, data }: CommandOf<'erase'>): FactOf<'wordsErased'> | Refusal {
  const { entry, section, reason } = data;
  const words = register.wordsOf(entry);
  if (words === null) return { refused: 'notThere', what: 'entry', id: String(entry) };
  const erasable = words.places.exempt.length + words.places.personal.length > 0;
  if (section === 'public') return { refused: 'publicStays', entry, erasable };
  const by = words.erasedBy[section];
  if (by !== null) return { refused: 'erasedBefore', entry, section, by };
  const places = words.places[section];
  if (places.length === 0) return { refused: 'noSuchWords', entry, section, erasable };
  const lost = register.lostWith({ entry, section, places });
  return lost === null
    ? { fact: 'wordsErased', on, erases: { number: entry, section }, places: [...places], reason }
    : { refused: 'lostWithWords', entry, lost };
}
