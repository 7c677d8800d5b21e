import { describe, expect, test } from 'vitest';
import { coverageOf } from '../coverage/coverage.ts';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import { AUDIT, CLERK, complete, given, lodged, OWNER, on, raised, verified } from '../given.suite.ts';
import { ratingOf } from '../rating/rating.ts';
import type { Told } from '../rule/told.ts';
import { countersign1 } from '../scheme/countersign-1.ts';
import { changesBetween } from './changes.ts';
import { statesCompared } from './movement.ts';
import { positionOf } from './position.ts';

const about = (fact: Record<string, unknown>): Fact => ({ ref: 'SEND-1', ...fact }) as Fact;
const second = {
  ...raised,
  ref: 'SEND-2',
  title: 'Write the agreement',
  due: '2023-01-31',
  contributors: [{ directorate: 'PTE' }],
} as Fact;
const past = given(
  [CLERK, { fact: 'councilNamed', on: '2022-01-01', name: 'Somewhere' }],
  [CLERK, { fact: 'directorateOpened', on: '2022-01-01', directorate: 'CFE', name: "Children's" }],
  [
    CLERK,
    {
      fact: 'reviewReceived',
      on: '2022-09-29',
      review: 'R',
      title: 'Lessons',
      areas: [
        { id: 'A1', title: 'Decisions' },
        { id: 'A2', title: 'Owners' },
      ],
    },
  ],
  [CLERK, { ...raised, review: 'R', area: 'A1' } as Fact],
  [CLERK, { ...second, review: 'R', area: 'A2' } as Fact],
  [OWNER, lodged],
  [OWNER, complete],
  [AUDIT, verified],
  [OWNER, about({ fact: 'forecastMade', ref: 'SEND-2', on: '2023-03-25', date: '2023-05-31' })],
);
/** A committee that met on this day, and was shown the register as it stood. */
const toldOn = (on_: Day): Told => {
  const register = on(past, on_);
  return {
    meeting: 'GAC',
    on: on_,
    version: null,
    register: () => register,
    scheme: () => countersign1,
    rating: (ref) => {
      const action = register.action(ref);
      return action && ratingOf(action, on_, countersign1, register.action);
    },
  };
};
const at = (asAt: `${number}-${number}-${number}`) =>
  positionOf({
    name: 'main',
    head: { size: 9, root: 'r' },
    register: on(past, asAt),
    scheme: countersign1,
    told: [toldOn('2022-12-31')],
  });

describe('a position', () => {
  test('counts a late action once, under its lead, by the days past its agreed date', () => {
    const { overdue, overdueOnOriginal, directorates } = at('2023-02-10');
    expect(overdue).toEqual({ count: 1, days: 10 });
    expect(overdueOnOriginal).toEqual({ count: 1, days: 10 });
    expect(directorates).toMatchObject([{ id: 'CFE', name: "Children's", total: 2, overdue: { count: 1, days: 10 } }]);
  });

  test('tells of an action what was promised, what the officer forecasts and who checked', () => {
    expect(at('2023-03-31').actions[0]).toMatchObject({
      ref: 'SEND-1',
      stage: 'assured',
      rating: { state: 'assured', point: null, because: [], without: [] },
      assurance: { line: 3, method: 'tested', outcome: 'implemented', by: AUDIT, on: '2023-03-20', stale: false },
      dates: { original: '2023-03-31', agreed: '2023-03-31', forecast: null, completed: '2023-03-02' },
      overdueDays: 0,
      extensions: 0,
      movement: 'better',
    });
    expect(at('2023-03-31').actions[1]).toMatchObject({
      rating: { state: 'red' },
      movement: 'worse',
      overdueDays: 59,
      findings: ['OWN-2', 'OWN-3', 'OWN-4', 'RAG-3'],
    });
  });

  test('counts an area as verified when each of its actions is', () => {
    expect(coverageOf(on(past, '2023-03-31'))).toMatchObject([{ review: 'R', areas: 2, verified: 1, verifiedAreas: ['A1'] }]);
    expect(coverageOf(on(past, '2023-03-19'))).toMatchObject([{ verified: 0 }]);
  });
});

describe('changes between two days', () => {
  const changes = changesBetween(on(past, '2022-12-31'), on(past, '2023-03-31'));

  test('name what got worse and why, and what closed', () => {
    expect(changes.worse).toMatchObject([{ ref: 'SEND-2', because: [{ change: 'rating', was: 'green', now: 'red' }] }]);
    expect(changes.better.map(({ ref }) => ref)).toEqual(['SEND-1']);
    expect(changes.closed).toMatchObject([{ ref: 'SEND-1', because: [{ was: 'green', now: 'assured', on: '2023-03-20' }] }]);
    expect(changes.datesMoved).toMatchObject([{ ref: 'SEND-2', because: [{ which: 'forecast', was: null, now: '2023-05-31' }] }]);
    expect([changes.new, changes.reworded, changes.gone, changes.noUpdate]).toEqual([[], [], [], []]);
  });

  test('from before anything was raised are all new', () => {
    expect(changesBetween(on(past, '2022-01-01'), on(past, '2022-12-31')).new.map(({ ref }) => ref)).toEqual(['SEND-1', 'SEND-2']);
  });
});

test.each([
  ['green', 'red', 'worse'],
  ['red', 'amber', 'better'],
  ['amber', 'reportedComplete', 'better'],
  ['assured', 'reportedComplete', 'worse'],
  ['green', 'notYetDue', 'same'],
  ['red', 'suspended', null],
  ['red', 'notRated', null],
  ['suspended', 'suspended', 'same'],
] as const)('from %s to %s is %s', (then, now, movement) => {
  expect(statesCompared(then, now)).toBe(movement);
});
