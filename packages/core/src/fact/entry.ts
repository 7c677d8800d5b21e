import { z } from 'zod';
import { type PostId, postId } from '../council/ids.ts';
import { type Instant, instant } from '../day/instant.ts';
import { type Fact, fact } from './fact.ts';

/** One line of the minute book: facts that were recorded together, when, and by which post. */
export type Entry = {
  /** Its place in the record, from 1. */
  readonly number: number;
  readonly recordedAt: Instant;
  readonly by: PostId;
  readonly facts: readonly Fact[];
};

/** An entry that has no number yet. */
export type UnnumberedEntry = Omit<Entry, 'number'>;

/** An entry as it crosses an edge, before the record numbers it. */
export const unnumberedEntry = z.strictObject({
  recordedAt: instant,
  by: postId,
  facts: z.array(fact).min(1, 'at least one fact'),
});

/** A fact with what the record says of it. */
export type Noted<F extends Fact = Fact> = F extends Fact
  ? { readonly fact: F; readonly number: number; readonly by: PostId; readonly recordedAt: Instant }
  : never;

/** A fact of an entry, with what the record says of it. */
export function notedIn({ number, by, recordedAt }: Entry, fact: Fact): Noted {
  return { fact, number, by, recordedAt } as Noted;
}
