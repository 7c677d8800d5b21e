import { type Day, type Entry, pastOf, registerAsAt, type When } from '@countersign/core';
import { AS_AT, dayAt, LAST } from './register/calendar.ts';
import { type Measured, timed, timesAsLong } from './rounds.ts';
import { type States, statesAtOnce, statesIn } from './states.ts';

/** One way of asking a record for any day, as known at any moment: opened once, then asked. It answers how many stand in each state. */
export type DayReader = { readonly name: string; readonly open: (entries: readonly Entry[]) => (when: When) => States };

export const DAY_READERS: readonly DayReader[] = [
  {
    name: 'core, plain objects',
    open: (entries) => {
      const past = pastOf(entries);
      return (when) => statesIn(registerAsAt(past, when));
    },
  },
  {
    name: 'core, columns inside',
    open: (entries) => {
      const past = pastOf(entries);
      return (when) => statesAtOnce(registerAsAt(past, when));
    },
  },
];

const ASKED: readonly (readonly [name: string, day: Day])[] = [
  ['newest day', AS_AT],
  ['middle day', dayAt(Math.round(LAST / 2))],
  ['oldest day', dayAt(30)],
];

export type DayResult = Measured & { readonly reader: string; readonly timesTheNewest: number };

/** How long does a register take as at a day, as it was known on the evening of that day? `first` opens the record as well. */
export async function anyDay(readers: readonly DayReader[], entries: readonly Entry[]): Promise<readonly DayResult[]> {
  const results: DayResult[] = [];
  agreed(readers, entries);
  for (const { name: reader, open } of readers) {
    const ask = open(entries);
    const first = { name: 'first, the record laid open', run: () => open(entries)(eveningOf(AS_AT)) };
    const measured = await timed([first, ...ASKED.map(([name, day]) => ({ name, run: () => ask(eveningOf(day)) }))]);
    const [, newest] = measured;
    results.push(...measured.map((each) => ({ ...each, reader, timesTheNewest: timesAsLong(each, newest) })));
  }
  return results;
}

function agreed(readers: readonly DayReader[], entries: readonly Entry[]): void {
  const said = readers.map(({ open }) => {
    const ask = open(entries);
    return JSON.stringify(ASKED.map(([, day]) => ask(eveningOf(day))));
  });
  if (new Set(said).size > 1) throw new Error(`Not everybody counts the same on every day:\n${said.join('\n')}`);
}

function eveningOf(day: Day): When {
  return { asAt: day, knownAt: `${day}T23:59:59.999Z` };
}
