import type { Columns } from '../live/columns.ts';

/** The columns that are kept as they stand. What each row is marked with is worked out again for the day on which a snapshot is opened. */
export const NUMBERS = [
  'flags',
  'flagsOnOriginal',
  'unmetByOriginal',
  'agreed',
  'original',
  'start',
  'lastUpdate',
  'silentSince',
  'unmetBy',
  'stage',
  'rag',
  'confidence',
  'percent',
  'paceFrom',
] as const satisfies readonly (keyof Columns)[];

/** The columns, a row an action that is laid out; and two more, a place an action. */
export type Numbers = { readonly [Name in (typeof NUMBERS)[number]]: Columns[Name] } & {
  /** The row of the action in the columns. */
  readonly row: Int32Array;
  /** From which day on it has to be folded again, in days since 1970. */
  readonly changes: Int32Array;
};
