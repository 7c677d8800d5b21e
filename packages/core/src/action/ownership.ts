import { z } from 'zod';
import { type DirectorateId, directorateId, type PostId, postId, thingId } from '../council/ids.ts';
import { type Day, day } from '../day/day.ts';
import { personal, words } from '../prose/section.ts';

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
export const hand = z.strictObject({ post: postId, as: z.enum(['accountable', 'contributor', 'lodged', 'reportedComplete']) });
export type Hand = Readonly<z.infer<typeof hand>>;

/** Somebody outside the council that the action waits for, whom to ask there, and what happens if they do not deliver. */
export const outsideBody = z.strictObject({
  body: words('the body outside the council', 200),
  contact: personal(words('the post to ask there', 200)).optional(),
  fallback: words('what is done if they do not deliver', 500).optional(),
});
export type OutsideBody = z.infer<typeof outsideBody>;

/** Where an action was carried in from, under which reference, and when it was first raised there. */
export const carriedFrom = z.strictObject({
  body: words('the body that it was carried in from', 200),
  ref: thingId('its reference there', 'T7').optional(),
  raisedOn: day.optional().meta({ description: 'The day on which it was raised there' }),
});
export type CarriedFrom = z.infer<typeof carriedFrom>;
