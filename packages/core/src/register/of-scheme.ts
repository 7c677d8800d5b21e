import type { FactOf } from '../fact/fact.ts';
import type { Draft } from './draft.ts';
import type { NotedCouncilFact } from './past.ts';

export function schemeAdopted({ schemes }: Draft, { scheme, on: from }: FactOf<'schemeAdopted'>): void {
  schemes.push({ from, scheme });
}

export function ruleSwitchedOff({ switchedOff }: Draft, { rule, reason, on }: FactOf<'ruleSwitchedOff'>, { by }: NotedCouncilFact): void {
  switchedOff.set(rule, { rule, reason, by, on });
}

export function ruleSwitchedOn({ switchedOff }: Draft, { rule }: FactOf<'ruleSwitchedOn'>): void {
  switchedOff.delete(rule);
}

/** The last sheet of a series says what the series lists today; the first that had a column says what it once told. */
export function sheetTaken({ sheets }: Draft, { source, absent, columns, on }: FactOf<'sheetTaken'>): void {
  const before = sheets.get(source);
  const once = [...new Set([...(before?.everTold ?? []), ...columns])];
  sheets.set(source, { source, on, absent, columns, everTold: once });
}
