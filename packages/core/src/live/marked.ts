import { type Day, numberOf } from '../day/day.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { againstOriginal, type Columns } from './columns.ts';
import { type Plan, planOf } from './plan.ts';

/**
 * Room for how the rows stand by a scheme: which predicates hold of each, as it is and as it would be otherwise. It is kept from one
 * day to the next: the compiler forgets what it learned of a form when no object of that form is left.
 */
export type Marks = {
  readonly plan: Plan;
  /** The columns as they would be against the date first promised. */
  readonly original: Columns;
  readonly bits: Int32Array;
  /** The same against the date first promised. */
  readonly onOriginal: Int32Array;
  /** The bits that would hold too, were there no recovery plan. */
  readonly unplanned: Int32Array;
};

/** How they stand on this day, in both its forms. */
export type Marked = Marks & { readonly today: Day; readonly day: number };

/** Makes ready to rate such columns by a scheme. */
export function marksFor(columns: Columns, scheme: Scheme): Marks {
  const bits = () => new Int32Array(columns.flags.length);
  return { plan: planOf(scheme), original: againstOriginal(columns), bits: bits(), onOriginal: bits(), unplanned: bits() };
}

/** Makes ready for a day; every row is still to be looked at. */
export function markedOn(marks: Marks, today: Day): Marked {
  return { ...marks, today, day: numberOf(today) };
}
