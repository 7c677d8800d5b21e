import { type Council, headsNow } from '../council/council.ts';
import type { DirectorateId, PostId } from '../council/ids.ts';
import type { Role } from '../council/role.ts';
import type { Instant } from '../day/instant.ts';

/**
 * Who asks. `post` is null for the public. `as` says how: as the person who holds the post, by a token that stands for it,
 * or by an administrator who looks through its eyes. `at` is the moment, by which forced access has ended or not.
 */
export type Actor = { readonly post: PostId | null; readonly as: 'person' | 'token' | 'impersonation'; readonly at: Instant };

/** Everybody who is not known to hold a post. */
export const publicAt = (at: Instant): Actor => ({ post: null, as: 'person', at });

/** Does the post hold this role on the day of the register? */
export function hasRole({ roles }: Council, { post }: Actor, role: Role): boolean {
  return roles.some((held) => held.post === post && held.role === role);
}

/** The directorate that the actor heads, or null. */
export function headOf({ posts }: Council, { post }: Actor): DirectorateId | null {
  const known = post === null ? undefined : posts.get(post);
  return known === undefined || known.abolished !== null ? null : headsNow(known);
}

/** Does the actor speak from line 2 or 3, so that it may assure? */
export function isAssurer({ posts }: Council, { post }: Actor): boolean {
  const known = post === null ? undefined : posts.get(post);
  return known !== undefined && known.abolished === null && (known.line ?? 0) >= 2;
}

/** Has the actor forced access, and has it not ended by the moment at which it asks? */
export function hasBrokenGlass({ breakGlass }: Council, { post, at }: Actor): boolean {
  return breakGlass.some((each) => each.post === post && each.at <= at && at < each.until);
}
