import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';

/** The last sheet of a series that was taken in: what it no longer lists, and the columns that it has and that the series once had. */
export type Sheet = {
  readonly source: string;
  readonly on: Day;
  readonly absent: readonly Ref[];
  readonly columns: readonly string[];
  readonly everTold: readonly string[];
};
