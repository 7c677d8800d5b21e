import { isFilled } from '../council/council.ts';
import { policyOn } from '../council/policy.ts';
import type { Audience } from '../disclosure/audience.ts';
import type { Register } from '../register/register.ts';
import { type Actor, hasBrokenGlass, hasRole, isAssurer } from './actor.ts';

/**
 * What an actor reads: the register as it stands, or only what was issued to a committee; and as which audience. S6: members
 * and the public read what was issued, unless the council's policy opens the register to them between reports. S8: whoever
 * forced access reads as an assurer until it ends.
 */
export type Reading = { readonly audience: Audience; readonly of: 'register' | 'issued' };

/** What may this actor read? Whoever holds a post that the register knows, and is not a member, works on it and reads it as it stands. */
export function readingOf(actor: Actor, { council, when }: Register): Reading {
  const isThere = actor.post !== null && isFilled(council, actor.post);
  if (isAssurer(council, actor) || hasBrokenGlass(council, actor)) return { audience: 'assurer', of: 'register' };
  const live = policyOn(council, when.asAt).livePublicView ? 'register' : 'issued';
  if (!isThere) return { audience: 'public', of: live };
  return { audience: 'committee', of: hasRole(council, actor, 'member') ? live : 'register' };
}
