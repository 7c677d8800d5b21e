import type { CommandOf } from '../command/command.ts';
import { headsNow } from '../council/council.ts';
import { londonDayOf } from '../day/instant.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import type { Refusal } from './refusal.ts';

/** Adopts what the council decides for itself, from this day. */
export function adoptPolicy(_register: Register, { on, data }: CommandOf<'adoptPolicy'>): FactOf<'policyAdopted'> | Refusal {
  if (Object.keys(data.policy).length === 0) return { refused: 'nothingSaid', ref: 'the policy' };
  return { fact: 'policyAdopted', on, ...data };
}

/** Adopts the council's own words for priorities or opinions, in order. */
export function adoptScale(_register: Register, { on, data }: CommandOf<'adoptScale'>): FactOf<'scaleAdopted'> | Refusal {
  const words = data.labels.map(({ label }) => label.toLowerCase());
  const twice = words.find((word, index) => words.indexOf(word) < index);
  return twice === undefined ? { fact: 'scaleAdopted', on, ...data } : { refused: 'alreadyThere', what: 'word', id: twice };
}

/** Grants a role to a post. */
export function grantRole(register: Register, { on, data }: CommandOf<'grantRole'>): FactOf<'roleGranted'> | Refusal {
  return holds(register, data)
    ? { refused: 'alreadyThere', what: `role of ${data.role} for`, id: data.post }
    : { fact: 'roleGranted', on, ...data };
}

/** Takes a role back. */
export function revokeRole(register: Register, { on, data }: CommandOf<'revokeRole'>): FactOf<'roleRevoked'> | Refusal {
  return holds(register, data)
    ? { fact: 'roleRevoked', on, ...data }
    : { refused: 'notThere', what: `role of ${data.role} for`, id: data.post };
}

/** Forces access in an emergency, for four hours. Every reader is told. */
export function breakGlass(_register: Register, { on, data }: CommandOf<'breakGlass'>): FactOf<'glassBroken'> {
  return { fact: 'glassBroken', on, ...data };
}

/** Stands behind an edition of the table, as the head of a directorate. An edition is of a day and a moment that have been. */
export function endorse(register: Register, { on, as, data }: CommandOf<'endorse'>): FactOf<'endorsed'> | Refusal {
  const post = register.council.posts.get(as);
  if (post === undefined || headsNow(post) === null) return { refused: 'headsNothing', post: as };
  if (data.meeting !== undefined && !register.meetings.some(({ id }) => id === data.meeting))
    return { refused: 'notThere', what: 'meeting', id: data.meeting };
  if (data.asAt > on || londonDayOf(data.knownAt) > on) return { refused: 'stillToCome', on };
  return { fact: 'endorsed', on, ...data };
}

function holds({ council }: Register, { post, role }: { readonly post: string; readonly role: string }): boolean {
  return council.roles.some((held) => held.post === post && held.role === role);
}
