import { type Entry, pastOf, type Register, registerAsAt } from '@countersign/core';
import { AS_AT, LAST_MEETING } from './register/calendar.ts';
import { entriesOf } from './register/entries.ts';
import { type Tables, tablesOf } from './tables.ts';

/** What every contestant is handed before the clock runs: the same record, in the form that suits it. */
export type Given = {
  readonly entries: readonly Entry[];
  /** The register as at the day, and as at the last meeting; every action of both is folded already. */
  readonly now: Register;
  readonly before: Register;
  /** The same two as normalised tables, taken from those very actions. */
  readonly tables: { readonly now: Tables; readonly before: Tables };
};

/** The same for everybody, for so many actions. */
export function givenFor(actions: number): Given {
  const entries = entriesOf(actions);
  const past = pastOf(entries);
  const now = registerAsAt(past, { asAt: AS_AT, knownAt: null });
  const before = registerAsAt(past, { asAt: LAST_MEETING, knownAt: null });
  const numbers = new Map(now.actions().map(({ ref }, number) => [ref, number]));
  return { entries, now, before, tables: { now: tablesOf(now, numbers), before: tablesOf(before, numbers) } };
}
