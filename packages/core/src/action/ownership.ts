import { z } from 'zod';
import { type DirectorateId, directorateId, type PostId, postId } from '../council/ids.ts';
import { type Day, day } from '../day/day.ts';
import { words } from '../prose/section.ts';

/** What another directorate owes to the action: a post, a deliverable and a date of its own. */
export const contributor = z.strictObject({
  directorate: directorateId,
  post: postId.optional(),
  deliverable: words('what this directorate will deliver', 500).optional(),
  due: day.optional(),
});
export type Contributor = z.infer<typeof contributor>;

/** An offer of the action to another directorate that has not been answered. The giver answers until it is. */
export type Handover = { readonly to: DirectorateId; readonly offeredOn: Day; readonly offeredBy: PostId };

/** Everything a post has had to do with an action: whoever has had a hand in it cannot vouch for it. */
export type Hand = { readonly post: PostId; readonly as: 'accountable' | 'contributor' | 'lodged' | 'reportedComplete' };

/** The life of an agreement between directorates (a memorandum of understanding, a service level agreement). */
export const agreementState = z
  .enum(['drafted', 'agreed', 'inForce', 'expired'], { error: 'drafted, agreed, inForce or expired' })
  .meta({ description: 'Where the agreement stands' });
export type AgreementState = z.infer<typeof agreementState>;

/** Who does what between two directorates, written down. A draft binds nobody, however old it is. */
export type Agreement = {
  readonly id: string;
  readonly title: string;
  readonly state: AgreementState;
  readonly directorates: readonly DirectorateId[];
  readonly signatories: readonly PostId[];
  readonly actions: readonly string[];
  readonly draftedOn: Day;
  /** The day on which it came to its present state. */
  readonly since: Day;
  readonly reviewOn: Day | null;
};
