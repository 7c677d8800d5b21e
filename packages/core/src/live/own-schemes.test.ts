import { describe, expect, test } from 'vitest';
import { TODAY } from '../faults/example.ts';
import type { Predicate } from '../scheme/predicate.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { everyStage } from './every-stage.suite.ts';
import {
  agreed,
  confidence,
  forecast,
  nobody,
  original,
  percent,
  plan,
  rag,
  registerOf,
  type Said,
  sentBack,
  start,
  unmet,
  update,
  waiting,
} from './examples.suite.ts';
import { oneByOne, schemeOf, together } from './one-by-one.suite.ts';

/** Examples on each side of every bound of the schemes below, and with several things said at once. */
const EXAMPLES: readonly Said[] = [
  [],
  ...[-9, 0, 1, 9, 10, 30, 31, 32, 60, 62].map((ago) => [agreed(ago)]),
  ...[-9, 1, 9, 32].map((ago) => [agreed(ago), plan]),
  ...[-9, 0, 1, 9, 10, 11, 31, 32].flatMap((ago) => [
    [agreed(-9), original(ago)],
    [agreed(5), original(ago), plan],
  ]),
  [agreed(-9), original(null)],
  [agreed(null), original(32)],
  ...[0, 9, 10, 31, 32].flatMap((ago) => [
    [agreed(-9), update(ago)],
    [agreed(-9), sentBack(ago), update(ago)],
  ]),
  [agreed(9), update(10), original(40), plan, sentBack(40)],
  [agreed(9), update(10), forecast(1), unmet, waiting, nobody, rag('red'), percent(20), confidence('amberRed')],
  [agreed(-9), unmet, percent(75), start(9), rag('amber')],
  [agreed(-9), percent(20), start(9), forecast(1), original(1)],
];

const overdue = (days: number, of?: 'original'): Predicate => ({ when: 'overdueByMoreThan', days, ...(of && { of }) });
const atMost = (days: number, of?: 'original'): Predicate => ({ when: 'overdueByAtMost', days, ...(of && { of }) });
const silent = (days: number): Predicate => ({ when: 'noUpdateFor', days });

const SCHEMES: readonly (readonly [what: string, Scheme])[] = [
  [
    'several things that must hold together',
    schemeOf([
      { state: 'red', point: 'R', any: [{ all: [overdue(0), { when: 'noRecoveryPlan' }, silent(10)] }, { when: 'noAccountablePost' }] },
      { state: 'amber', point: 'A', any: [overdue(9), { all: [overdue(0), silent(0)] }] },
    ]),
  ],
  [
    'the same reason, with one bound after another',
    schemeOf([
      { state: 'red', any: [overdue(31), { when: 'overdueByMoreThanMonths', months: 2 }, { when: 'overdueWithoutRecoveryPlan' }] },
      { state: 'amber', any: [{ when: 'noRecoveryPlan' }, overdue(9), atMost(10), { when: 'overdueByAtMostMonths', months: 1 }] },
    ]),
  ],
  [
    'the date first promised',
    schemeOf([
      { state: 'red', any: [overdue(10, 'original'), { when: 'overdueByMoreThanMonths', months: 1, of: 'original' }, overdue(31)] },
      { state: 'amber', any: [atMost(10, 'original'), atMost(31), { when: 'overdueByAtMostMonths', months: 1, of: 'original' }] },
    ]),
  ],
  [
    'whatever moves with the date agreed',
    schemeOf([
      { state: 'notRated', any: [{ when: 'noAgreedDate' }] },
      { state: 'red', any: [{ when: 'forecastLate' }, { when: 'dueSoonWithMilestoneUnmet', days: 10 }] },
      { state: 'amber', any: [{ when: 'paceBelow', percent: 100 }, { when: 'runningOnExtension' }] },
    ]),
  ],
  [
    'a plan, with nothing said of dates',
    schemeOf([
      { state: 'amber', any: [{ when: 'noRecoveryPlan' }] },
      { state: 'red', any: [{ when: 'returned' }] },
    ]),
  ],
  [
    'a plan only once it is late',
    schemeOf([
      { state: 'red', any: [{ when: 'overdueWithoutRecoveryPlan' }] },
      { state: 'amber', any: [overdue(0)] },
    ]),
  ],
  [
    'silence, also of no days',
    schemeOf([
      { state: 'red', any: [{ when: 'returnedAndSilentFor', days: 9 }, silent(31)] },
      { state: 'amber', any: [silent(10)] },
      { state: 'notYetDue', any: [silent(0)] },
    ]),
  ],
  [
    'what stays the same from day to day',
    schemeOf([
      { state: 'red', any: [{ when: 'officerSays', rag: 'red' }, { when: 'percentAtMost', percent: 25 }, { when: 'noAgreedDate' }] },
      { state: 'amber', any: [{ when: 'percentBelow', percent: 50 }, { when: 'confidenceIs', point: 'amberRed' }, { when: 'returned' }] },
    ]),
  ],
  ['no row that covers everything', schemeOf([{ state: 'red', point: 'late', any: [overdue(9)] }], null)],
];

describe.each(SCHEMES)('by a scheme that asks for %s', (_, scheme) => {
  test('examples on each side of its bounds are rated at once as by themselves', () => {
    const actions = registerOf(EXAMPLES);
    expect(together(actions, scheme, TODAY)).toEqual(oneByOne(actions, scheme, TODAY));
  });

  test.each(['2023-03-31', '2023-04-10', '2023-12-31'] as const)('an action at any stage is rated on %s as by itself', (today) => {
    const actions = everyStage(today);
    expect(together(actions, scheme, today)).toEqual(oneByOne(actions, scheme, today));
  });
});
