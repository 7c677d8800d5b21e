import { z } from 'zod';
import { type DirectorateId, type PostId, thingId } from '../council/ids.ts';
import type { Line } from '../council/line.ts';
import type { Day } from '../day/day.ts';

export const practiceId = thingId('an expected practice', 'P1');

/** How a practice was found to be kept. `notTested` admits that nobody looked. */
export const keeping = z
  .enum(['kept', 'partly', 'notKept', 'notTested'], { error: 'kept, partly, notKept or notTested' })
  .meta({ description: 'How the practice is kept', examples: ['kept'] });
export type Keeping = z.infer<typeof keeping>;

/**
 * A procedure that the council says it follows (a key decision is published before it is taken; a risk is owned): from
 * which source, in which directorates, and how often it is to be tested. Governance fails by such practices being left, slowly.
 */
export type Practice = {
  readonly id: string;
  readonly title: string;
  /** Where the council binds itself: its constitution, a statute, a code. */
  readonly source: string;
  /** In the order of time: who was bound and how often it was to be tested, each from its day. */
  readonly bound: readonly Bound[];
  readonly readings: readonly PracticeReading[];
};

export type Bound = {
  readonly from: Day;
  readonly directorates: readonly DirectorateId[];
  /** At most so many months, of the calendar, between two readings of a directorate. */
  readonly everyMonths: number;
};

/** What somebody found of a practice in one directorate, from which line, and on which evidence. */
export type PracticeReading = {
  readonly directorate: DirectorateId;
  readonly keeping: Keeping;
  readonly line: Line;
  readonly by: PostId;
  readonly on: Day;
  readonly evidence: readonly string[];
  readonly note: string | null;
  readonly entry: number;
};

/** Who is bound by the practice on a day, and how often it is to be tested; null before it was expected. */
export function boundOn({ bound }: Practice, day: Day): Bound | null {
  return bound.findLast(({ from }) => from <= day) ?? null;
}
