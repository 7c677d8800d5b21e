import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, daysBetween, daysLater } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import { type Entry, pastOf, registerAsAt } from '../index.ts';
import { howMany } from './how-many.suite.ts';
import { print } from './print.suite.ts';
import {
  type Answers,
  answers,
  asAtIsReplayToThatDay,
  disclosureNests,
  knownAtIsReplayToThatMoment,
  readsTheSameInBatches,
} from './readings.suite.ts';
import { type Shares, sharesIn } from './shares.suite.ts';
import { stories, tell } from './stories.suite.ts';
import { FIRST_DAY } from './table.suite.ts';
import { entriesOf } from './trail.suite.ts';

const RUNS = howMany('COUNTERSIGN_STORIES', 2_500);
const SEED = 20_261_025;

/** A story recorded some days after it was true, and a day, a moment and a batch size to read it by. */
const readings = fc.record({
  tries: stories(24),
  lags: fc.array(fc.constantFrom(0, 0, 1, 6, 20), { minLength: 30, maxLength: 30 }),
  part: fc.integer({ min: 0, max: 100 }),
  known: fc.integer({ min: 0, max: 100 }),
});
type Reading = typeof readings extends fc.Arbitrary<infer T> ? T : never;
type Read = { readonly entries: readonly Entry[]; readonly asAt: Day; readonly knownAt: Instant; readonly size: number };

const PROPERTIES: { readonly [name: string]: (way: Answers, read: Read) => boolean } = {
  'the fold does not depend on how many entries are read at a time': (way, { entries, asAt, size }) =>
    readsTheSameInBatches(way, entries, asAt, size),
  'as at a day is the replay of the facts up to that day': (way, { entries, asAt }) => asAtIsReplayToThatDay(way, entries, asAt),
  'known at a moment is the replay of the entries up to that moment': (way, { entries, asAt, knownAt }) =>
    knownAtIsReplayToThatMoment(way, entries, asAt, knownAt),
  'what the public is told the committee is told, and what the committee is told whoever assures': (way, { entries, asAt }) =>
    disclosureNests(way, entries, asAt),
};

/** For each property, a way of answering that is wrong in just what it is about. */
const FAULTS: { readonly [name: string]: Partial<Answers> } = {
  'the fold does not depend on how many entries are read at a time': {
    // A late fact is put at the end and not on its day.
    follow: (past, { facts, ...entry }) => {
      for (const fact of facts) {
        const noted = { fact, ...entry } as never;
        if ('ref' in fact) past.actions.set(fact.ref, [...(past.actions.get(fact.ref) ?? []), noted]);
        else past.council.push(noted);
      }
    },
  },
  'as at a day is the replay of the facts up to that day': {
    // The day itself is left out.
    registerAsAt: (past, { asAt, knownAt }) => registerAsAt(past, { asAt: daysLater(asAt, -1), knownAt }),
  },
  'known at a moment is the replay of the entries up to that moment': {
    // What is known now is taken for what was known then.
    registerAsAt: (past, { asAt }) => registerAsAt(past, { asAt, knownAt: null }),
  },
  'what the public is told the committee is told, and what the committee is told whoever assures': {
    // The public is read the whole register.
    disclosed: (register) => register,
  },
};

describe(`over ${RUNS} registers`, () => {
  test('every property holds of every one', { timeout: 900_000 }, () => {
    const shares: Shares = { stories: 0, entries: 0, late: 0, returned: 0, assured: 0, stale: 0 };
    const all = fc.property(readings, (reading) => {
      const read = readBy(reading, shares);
      for (const [name, holds] of Object.entries(PROPERTIES)) if (!holds(answers, read)) throw new Error(`It does not hold that ${name}`);
    });
    fc.assert(all, { numRuns: RUNS, seed: SEED });
    print(`The properties, seed ${SEED}: ${JSON.stringify(shares)}`);
    for (const share of [shares.late, shares.returned, shares.assured, shares.stale]) expect(share / shares.stories).toBeGreaterThan(0.05);
  });

  test.each(Object.keys(PROPERTIES))('%s, and a planted fault is found', { timeout: 300_000 }, (name) => {
    const faulty = { ...answers, ...FAULTS[name] };
    const holds = fc.property(readings, (reading) => PROPERTIES[name]?.(faulty, readBy(reading)) ?? true);
    const { failed, numRuns } = fc.check(holds, { numRuns: RUNS, seed: SEED, endOnFailure: true });
    expect(failed).toBe(true);
    print(`A planted fault against "${name}" was found in run ${numRuns}, seed ${SEED}.`);
  });
});

/** Tells the story, and lets each entry be recorded some days after it was true, in the order in which it was told. */
function readBy({ tries, lags, part, known }: Reading, shares?: Shares): Read {
  const { trail, last } = tell(tries);
  if (shares) sharesIn(shares, trail, last);
  const told = entriesOf(trail);
  let latest = '';
  const entries = told.map((entry, index) => {
    const day = daysLater(entry.recordedAt.slice(0, 10) as Day, lags[index % lags.length] ?? 0);
    latest = day > latest ? day : latest;
    return { ...entry, recordedAt: `${latest}T12:00:00.000Z` as Instant };
  });
  const days = Math.max(1, daysBetween(FIRST_DAY, last));
  return {
    entries,
    asAt: daysLater(FIRST_DAY, Math.round((days * part) / 100)),
    knownAt: `${daysLater(FIRST_DAY, Math.round((days * known) / 100))}T18:00:00.000Z`,
    size: Math.round((told.length * known) / 100),
  };
}

test('a story that nobody tells is an empty register', () => {
  expect(registerAsAt(pastOf([]), { asAt: FIRST_DAY, knownAt: null }).actions()).toEqual([]);
});
