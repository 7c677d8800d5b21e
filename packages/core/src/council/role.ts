import { z } from 'zod';
import type { PostId } from './ids.ts';

/**
 * What a post may be trusted with beyond what follows from the register itself. Who answers for an action, contributes
 * to it, heads a directorate or speaks from line 2 or 3 is known already and needs no grant.
 */
export const role = z
  .enum(['clerk', 'member', 'agsAuthor', 'administrator'], { error: 'clerk, member, agsAuthor or administrator' })
  .meta({ description: 'A role granted to a post', examples: ['clerk'] });
export type Role = z.infer<typeof role>;

/** A post that holds a role on the day of the register. */
export type RoleHeld = { readonly post: PostId; readonly role: Role };
