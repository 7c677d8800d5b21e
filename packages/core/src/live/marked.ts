import { type Day, numberOf } from '../day/day.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { againstOriginal, type Columns } from './columns.ts';
import { type Plan, planOf } from './plan.ts';

/** Rows of the columns, from one to another, the last not counted. */
export type Span = { readonly from: number; readonly to: number };

/** How the rows stand by a scheme on a day: which predicates hold of each, as it is and as it would be otherwise. */
export type Marked = {
  readonly plan: Plan;
  readonly today: Day;
  /** The same day as a number. */
  readonly day: number;
  /** The columns as they would be against the date first promised. */
  readonly original: Columns;
  readonly bits: Int32Array;
  /** The same against the date first promised. */
  readonly onOriginal: Int32Array;
  /** The bits that would hold too, were there no recovery plan. */
  readonly unplanned: Int32Array;
};

/** Makes ready to rate such columns by a scheme on a day; every row is still to be looked at. */
export function markedFor(columns: Columns, scheme: Scheme, today: Day): Marked {
  const plan = planOf(scheme);
  const bits = () => new Int32Array(columns.flags.length);
  return {
    plan,
    today,
    day: numberOf(today),
    original: againstOriginal(columns),
    bits: bits(),
    onOriginal: bits(),
    unplanned: bits(),
  };
}
