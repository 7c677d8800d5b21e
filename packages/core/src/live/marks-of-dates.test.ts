import { describe, expect, test } from 'vitest';
import type { Predicate } from '../scheme/predicate.ts';
import {
  agreed,
  dayOf,
  forecast,
  nobody,
  onThe,
  original,
  plan,
  registerOf,
  type Said,
  sentBack,
  start,
  unmet,
  update,
  waiting,
} from './examples.suite.ts';
import { oneByOne, schemeOf, together } from './one-by-one.suite.ts';

/** A predicate, examples of which it holds and examples of which it does not: each as near to its bound as there is one. */
type Case = readonly [Predicate, holds: readonly Said[], not: readonly Said[]];

const noDate = [agreed(null)];
/** A month before 31 March 2024 it was 29 February, and from that day to 31 March it is more than a month. */
const endOfMarch = onThe('2024-03-31');
const may = onThe('2024-05-30');

const ofTheDate: readonly Case[] = [
  [{ when: 'noAgreedDate' }, [noDate], [[agreed(0)], [agreed(-3_000)]]],
  [{ when: 'overdueByMoreThan', days: 0 }, [[agreed(1)]], [[agreed(0)], noDate]],
  [{ when: 'overdueByMoreThan', days: 31 }, [[agreed(32)], [agreed(3_000)]], [[agreed(31)], noDate]],
  [{ when: 'overdueByAtMost', days: 31 }, [[agreed(1)], [agreed(31)]], [[agreed(0)], [agreed(32)], noDate]],
  [
    { when: 'overdueByMoreThan', days: 31, of: 'original' },
    [[agreed(-9), original(32)]],
    [
      [agreed(32), original(31)],
      [agreed(32), original(null)],
    ],
  ],
  [
    { when: 'overdueByAtMost', days: 31, of: 'original' },
    [
      [agreed(-9), original(1)],
      [agreed(40), original(31)],
    ],
    [
      [agreed(9), original(32)],
      [agreed(9), original(0)],
    ],
  ],
  [
    { when: 'overdueByMoreThanMonths', months: 1 },
    [[endOfMarch, agreed(32)], [endOfMarch, agreed(31)], [agreed(32)]],
    [[endOfMarch, agreed(30)], [agreed(31)], [agreed(0)], noDate],
  ],
  [
    { when: 'overdueByAtMostMonths', months: 1 },
    [[endOfMarch, agreed(1)], [endOfMarch, agreed(30)], [agreed(1)], [agreed(31)]],
    [[endOfMarch, agreed(31)], [endOfMarch, agreed(0)], [agreed(32)], noDate],
  ],
  [{ when: 'overdueByMoreThanMonths', months: 3 }, [[may, agreed(91)]], [[may, agreed(90)]]],
  [{ when: 'overdueByAtMostMonths', months: 3 }, [[may, agreed(90)]], [[may, agreed(91)]]],
  [{ when: 'overdueByMoreThanMonths', months: 1, of: 'original' }, [[agreed(-9), original(32)]], [[agreed(40), original(31)]]],
  [
    { when: 'overdueByAtMostMonths', months: 1, of: 'original' },
    [[agreed(-9), original(31)]],
    [
      [agreed(9), original(32)],
      [agreed(9), original(0)],
    ],
  ],
  [{ when: 'overdueWithoutRecoveryPlan' }, [[agreed(1)], [agreed(400)]], [[agreed(0)], [agreed(1), plan], noDate]],
  [{ when: 'runningOnExtension' }, [[agreed(-1), original(0)]], [[agreed(0), original(0)], [agreed(1), original(0)], noDate]],
  [
    { when: 'runningOnExtension' },
    [[agreed(3), original(4)]],
    [
      [agreed(3), original(null)],
      [agreed(null), original(4)],
    ],
  ],
  [{ when: 'forecastLate' }, [[agreed(0), forecast(1)]], [[agreed(0), forecast(0)], [agreed(0)], [agreed(null), forecast(9)]]],
  [
    { when: 'dueSoonWithMilestoneUnmet', days: 28 },
    [
      [agreed(0), unmet],
      [agreed(-28), unmet],
    ],
    [[agreed(1), unmet], [agreed(-29), unmet], [agreed(-28)], [agreed(null), unmet]],
  ],
];

const ofThePast: readonly Case[] = [
  [{ when: 'notStarted' }, [[start(-1)], [start(-3_000)]], [[start(0)], []]],
  [{ when: 'noUpdateFor', days: 92 }, [[update(92)], [update(2_000)]], [[update(91)], [update(0)]]],
  [{ when: 'noUpdateFor', days: 0 }, [[update(0)]], []],
  [{ when: 'returnedAndSilentFor', days: 31 }, [[sentBack(32)]], [[sentBack(31)], [sentBack(32, true)], []]],
  [{ when: 'returned' }, [[sentBack(0)], [sentBack(9, true)]], [[]]],
];

const ofWhatIsThere: readonly Case[] = [
  [{ when: 'noRecoveryPlan' }, [[agreed(9)], [agreed(-9)], noDate], [[plan]]],
  [{ when: 'noAccountablePost' }, [[nobody]], [[]]],
  [{ when: 'dependsOnLate' }, [[waiting]], [[]]],
];

describe.each([...ofTheDate, ...ofThePast, ...ofWhatIsThere])('%j', (predicate, holds, not) => {
  const scheme = schemeOf([{ state: 'red', any: [predicate] }]);
  const ratedAs = (said: Said) => together(registerOf([said]), scheme, dayOf(said));

  test('is marked on one side of its bound, and not on the other', () => {
    expect(holds.map((said) => ratedAs(said)[0]?.state)).toEqual(holds.map(() => 'red'));
    expect(not.map((said) => ratedAs(said)[0]?.state)).toEqual(not.map(() => 'green'));
  });

  test('is told as of one action by itself', () => {
    for (const said of [...holds, ...not]) expect(ratedAs(said)).toEqual(oneByOne(registerOf([said]), scheme, dayOf(said)));
  });
});
