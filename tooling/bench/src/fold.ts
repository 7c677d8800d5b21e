import { type Entry, pastOf, registerAsAt } from '@countersign/core';
import { AS_AT } from './register/calendar.ts';
import { type Measured, timed, timesAsLong } from './rounds.ts';

/** One way of making the actions out of the entries; it answers how many there are. */
export type Folder = { readonly name: string; readonly prepare: (entries: readonly Entry[]) => () => number };

/** The first is what the others are measured against, for it is what reading the entries costs anyway. */
export const FOLDERS: readonly Folder[] = [
  {
    name: 'JSON.parse of the same entries',
    prepare: (entries) => {
      const lines = entries.map((entry) => JSON.stringify(entry));
      return () => lines.reduce((raised, line) => raised + raisedIn(JSON.parse(line)), 0);
    },
  },
  {
    name: 'core, plain objects',
    prepare: (entries) => () => registerAsAt(pastOf(entries), { asAt: AS_AT, knownAt: null }).actions().length,
  },
];

function raisedIn({ facts }: Entry): number {
  return facts.filter(({ fact }) => fact === 'raised').length;
}

export type FoldResult = Measured & { readonly entries: number; readonly nsAnEntry: number; readonly timesReading: number };

/** How long does it take to make the actions of the as-at day out of all entries? */
export async function folded(folders: readonly Folder[], entries: readonly Entry[]): Promise<readonly FoldResult[]> {
  const runs = folders.map(({ name, prepare }) => ({ name, run: prepare(entries) }));
  const [expected, ...others] = runs.map(({ run }) => run());
  if (others.some((said) => said !== expected)) throw new Error(`Folded ${others.join(' and ')} actions out of ${expected}`);
  const measured = await timed(runs);
  const [reading] = measured;
  return measured.map((each) => ({
    ...each,
    entries: entries.length,
    nsAnEntry: each.ns / entries.length,
    timesReading: timesAsLong(each, reading),
  }));
}
