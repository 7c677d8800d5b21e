import { z } from 'zod';
import { personal } from '../prose/section.ts';

const name = (what: string, example: string) =>
  z
    .string()
    .trim()
    .min(1, `${what} that is not blank`)
    .max(200, `${what} of at most 200 characters`)
    .meta({ description: what, examples: [example] });

/** A directorate, by the short name the council uses for it: `CFE`. */
export const directorateId = name('a directorate', 'CFE');
export type DirectorateId = z.infer<typeof directorateId>;

/**
 * A post, never a person: `Head of Admissions`. Because a sheet may hold a person's name where a post belongs,
 * posts inside facts are kept with the personal prose, so that they can be erased without breaking a hash.
 */
export const postId = personal(name('a post', 'Head of Admissions'));
export type PostId = z.infer<typeof postId>;

/** An action's reference, as members cite it: `GA016`. */
export const ref = name('an action reference', 'GA016');
export type Ref = z.infer<typeof ref>;

/** Any other thing with a name of its own: a review, an area, a meeting, a milestone, a measure, an agreement. */
export const thingId = (what: string, example: string) => name(what, example);

/** A committee, by the short name that the council uses for it: `GAC`. */
export const committeeId = name('a committee', 'GAC');
export type CommitteeId = z.infer<typeof committeeId>;
