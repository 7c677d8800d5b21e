import { z } from 'zod';
import { postId, thingId } from '../council/ids.ts';
import { role } from '../council/role.ts';
import { day } from '../day/day.ts';
import { instant } from '../day/instant.ts';
import { ERASABLE, words } from '../prose/section.ts';
import { factOf } from './shape.ts';

export const roleGranted = factOf('roleGranted', { post: postId, role, reason: words('why').optional() });
export const roleRevoked = factOf('roleRevoked', { post: postId, role, reason: words('why').optional() });

/** Access was forced in an emergency. It ends four hours after it was recorded, and is shown to every reader. */
export const glassBroken = factOf('glassBroken', { post: postId, reason: words('what the emergency is') });

/**
 * A directorate's head stands behind an edition of the table: what the register said as at a day, as known at a moment.
 * The two days name it exactly, for ever.
 */
export const endorsed = factOf('endorsed', {
  meeting: thingId('a meeting', 'GAC-2022-11').optional(),
  asAt: day.meta({ description: 'The day that the edition is as at' }),
  knownAt: instant.meta({ description: 'The moment up to which the record had been read' }),
  comment: words('what is said with it').optional(),
});

/** An entry was made in error. It stays readable, and counts no more; whoever had a hand in something by it still had. */
export const enteredInError = factOf('enteredInError', {
  entry: z
    .int()
    .min(1)
    .meta({ description: 'The number of the entry', examples: [17] }),
  reason: words('what was wrong with it'),
});

/**
 * The words of one section of an entry were erased: they and their salt are gone, and every hash stays whole. `erases` is what the record
 * itself acts on. `places` are where the words stood, so that the mark stands there and nothing else in the entry reads otherwise.
 */
export const wordsErased = factOf('wordsErased', {
  erases: z.strictObject({
    number: z.int().min(1),
    section: z.enum(ERASABLE, { error: 'exempt or personal' }),
  }),
  places: z.array(z.string()).min(1, 'at least one place').meta({ description: 'Where in that entry the words stood, as JSON pointers' }),
  reason: words('why, without saying again what is erased'),
});
