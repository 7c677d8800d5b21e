import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, daysLater } from '../day/day.ts';
import type { Entry } from '../fact/entry.ts';
import { livePositionOf } from '../live/live-position.ts';
import { follow, pastOf } from '../register/past.ts';
import { registerAsAt } from '../register/register.ts';
import { openedFrom } from '../snapshot/opened.ts';
import { type Snapshot, snapshotOf } from '../snapshot/snapshot.ts';
import { clean } from './clean.suite.ts';
import { lastDayOf, plans } from './clean-plan.suite.ts';
import { stories, tell } from './stories.suite.ts';
import { entriesOf } from './trail.suite.ts';

const SEED = 20_261_125;

/** Taken when so many entries were known, on this day. */
const taken = (entries: readonly Entry[], size: number, on: Day): Snapshot => {
  const past = pastOf(entries.slice(0, size));
  const snapshot = snapshotOf(past, livePositionOf(past, on), size);
  // The record goes on while the facts are still being written down.
  for (const entry of entries.slice(size)) follow(past, entry);
  return { ...snapshot, ...written(snapshot) };
};

const written = ({ texts, factsAt }: Snapshot): Pick<Snapshot, 'factsAt'> => {
  const lines = Array.from({ length: texts }, (_, place) => factsAt(place));
  return { factsAt: (place) => lines[place] as string };
};

const told = (past: ReturnType<typeof pastOf>, position: ReturnType<typeof livePositionOf>) => {
  const register = registerAsAt(past, { asAt: position.today, knownAt: null });
  return {
    counts: position.counts(),
    overdue: position.overdue(),
    ratings: register.actions().map(({ ref }) => [ref, position.rating(ref)]),
    actions: register.actions(),
    council: register.council,
    histories: register.actions().map(({ ref }) => register.history(ref)),
  };
};

/** What is opened from a snapshot, and follows the rest, is what is read from the entries themselves. */
const expectSame = (entries: readonly Entry[], size: number, taking: Day, opening: Day) => {
  const { past, position } = openedFrom(taken(entries, size, taking), opening);
  const counted = { counts: position.counts(), overdue: position.overdue() };
  const then = pastOf(entries.slice(0, size));
  expect(counted).toEqual({ counts: livePositionOf(then, opening).counts(), overdue: livePositionOf(then, opening).overdue() });

  for (const entry of entries.slice(size)) position.follow(entry);
  const anew = pastOf(entries);
  expect(told(past, position)).toEqual(told(anew, livePositionOf(anew, opening)));
};

describe(`a register opened from a snapshot is the register (seed ${SEED})`, () => {
  test('whatever was recorded, whenever it was taken, on whatever day it is opened', () => {
    fc.assert(
      fc.property(
        stories(40),
        fc.nat(1_000),
        fc.integer({ min: -90, max: 30 }),
        fc.integer({ min: -60, max: 500 }),
        (tries, at, taking, later) => {
          const { trail, last } = tell(tries);
          const entries = entriesOf(trail);
          const day = daysLater(last, taking);
          expectSame(entries, at % (entries.length + 1), day, daysLater(day, later));
        },
      ),
      { numRuns: 150, seed: SEED },
    );
  });

  test('of an honest council, years later', () => {
    fc.assert(
      fc.property(plans, fc.nat(10_000), fc.integer({ min: 0, max: 800 }), (plan, at, later) => {
        const entries = entriesOf(clean(plan).trail);
        const day = lastDayOf(plan);
        expectSame(entries, at % (entries.length + 1), day, daysLater(day, later));
      }),
      { numRuns: 3, seed: SEED },
    );
  });
});
