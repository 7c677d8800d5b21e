import { describe, expect, test } from 'vitest';
import type { Predicate } from '../scheme/predicate.ts';
import { type Condition, MOST_PREDICATES, type Scheme } from '../scheme/scheme.ts';
import { schemeOf } from './one-by-one.suite.ts';
import { planOf, rowBy, stateBy } from './plan.ts';

const late: Predicate = { when: 'overdueByMoreThan', days: 31 };
const aLittle: Predicate = { when: 'overdueByAtMost', days: 31 };
const lateOnOriginal: Predicate = { when: 'overdueByMoreThan', days: 0, of: 'original' };
const bare: Predicate = { when: 'overdueWithoutRecoveryPlan' };
const unplanned: Predicate = { when: 'noRecoveryPlan' };
const silent: Predicate = { when: 'noUpdateFor', days: 92 };
const ofNoDays: Predicate = { when: 'noUpdateFor', days: 0 };
const sentBack: Predicate = { when: 'returnedAndSilentFor', days: 31 };
const red: Predicate = { when: 'officerSays', rag: 'red' };
const amber: Predicate = { when: 'officerSays', rag: 'amber' };

/** A scheme of one row, which asks for any of these. */
const anyOf = (...any: Condition[]): Scheme => schemeOf([{ state: 'red', any }]);
const percents = (count: number): Predicate[] => Array.from({ length: count }, (_, percent) => ({ when: 'percentAbove', percent }));

describe('the plan of a scheme', () => {
  test('gives each predicate a bit, once, in the order in which the scheme names them', () => {
    const plan = planOf(
      schemeOf([
        { state: 'red', any: [{ all: [late, silent] }, bare] },
        { state: 'amber', any: [silent, red] },
      ]),
    );
    expect(plan.predicates).toEqual([late, silent, bare, red]);
    expect(plan.rows).toEqual([
      { state: 'red', point: null, any: 0b0100, all: [0b0011] },
      { state: 'amber', point: null, any: 0b1010, all: [] },
    ]);
  });

  test('says whether any row asks for several things together', () => {
    expect(planOf(anyOf(late, { all: [silent, bare] })).isGrouped).toBe(true);
    expect(planOf(anyOf(late, silent)).isGrouped).toBe(false);
  });

  test.each<readonly [what: string, 'ofTheDate' | 'ofThePlan' | 'ofSilence' | 'ofTheDay' | 'unplanned', Predicate[], bits: number]>([
    ['looks at the date agreed', 'ofTheDate', [late, lateOnOriginal, bare, silent], 0b0101],
    ['looks at the recovery plan', 'ofThePlan', [late, bare, unplanned], 0b110],
    ['is silence, which an update would end, unless its limit is no days', 'ofSilence', [late, silent, ofNoDays, sentBack], 0b1010],
    ['tells another reason on another day', 'ofTheDay', [late, red, silent, { when: 'returned' }, unplanned], 0b10101],
    ['holds of all that has no plan', 'unplanned', [bare, unplanned, late], 0b010],
  ])('knows what %s', (_, name, predicates, bits) => {
    expect(planOf(anyOf(...predicates))[name]).toBe(bits);
  });

  test.each<readonly [string, Predicate[], toldBy: number[]]>([
    ['two bounds of lateness', [late, aLittle, { when: 'overdueByMoreThanMonths', months: 1 }], [0, 0b1, 0b11]],
    ['lateness against either date', [late, lateOnOriginal, { ...aLittle, of: 'original' }], [0, 0, 0b010]],
    ['the date agreed, said or left unsaid', [late, { ...aLittle, of: 'agreed' }], [0, 0b1]],
    ['no plan, late or not', [bare, unplanned, late], [0, 0b1, 0]],
    [
      'bounds of a percentage',
      [
        { when: 'percentAbove', percent: 1 },
        { when: 'percentAtLeast', percent: 2 },
      ],
      [0, 0b1],
    ],
    [
      'bounds of a percentage from above',
      [
        { when: 'percentBelow', percent: 9 },
        { when: 'percentAtMost', percent: 8 },
      ],
      [0, 0b1],
    ],
    [
      'bounds of a pace',
      [
        { when: 'paceBelow', percent: 9 },
        { when: 'paceAtLeast', percent: 1 },
      ],
      [0, 0b1],
    ],
    ['one limit of silence and another', [silent, ofNoDays], [0, 0b1]],
    ['what is said of different things', [red, silent, late], [0, 0, 0]],
  ])('knows which reasons are already told: %s', (_, predicates, toldBy) => {
    expect(planOf(anyOf(...predicates)).toldBy).toEqual(toldBy);
  });

  test(`is not made of more than ${MOST_PREDICATES} predicates: such a scheme was never adopted`, () => {
    expect(planOf(anyOf(...percents(MOST_PREDICATES))).predicates).toHaveLength(MOST_PREDICATES);
    expect(() => planOf(anyOf(...percents(MOST_PREDICATES + 1)))).toThrow(
      `The scheme a-scheme names ${MOST_PREDICATES + 1} predicates and was never adopted`,
    );
  });
});

describe('where certain bits hold, the row that decides', () => {
  const plan = planOf(
    schemeOf([
      { state: 'red', point: 'R', any: [{ all: [late, silent] }, bare] },
      { state: 'amber', point: 'A', any: [amber, { all: [late, red] }] },
    ]),
  );

  test.each([
    ['nothing', 0, 'green', null],
    ['one of two that must hold together', 0b00001, 'green', null],
    ['the other of the two', 0b00010, 'green', null],
    ['both of them', 0b00011, 'red', 'R'],
    ['one that is enough', 0b00100, 'red', 'R'],
    ['one that is enough for the second row', 0b01000, 'amber', 'A'],
    ['two that must hold together for the second row', 0b10001, 'amber', 'A'],
    ['something of each row: the first decides', 0b01100, 'red', 'R'],
    ['two that belong to different pairs', 0b10010, 'green', null],
  ])('is found: %s', (_, bits, state, point) => {
    expect(rowBy(plan, bits)).toMatchObject({ state, point });
    expect(stateBy(plan, bits)).toBe(state);
  });

  test('is none where the scheme leaves it open, and it is not rated', () => {
    const open = planOf(schemeOf([{ state: 'red', any: [late] }], null));
    expect(stateBy(open, 0)).toBe('notRated');
    expect(open.otherwise).toEqual({ state: 'notRated', point: null, any: 0, all: [] });
    expect(open.plain).toEqual({ state: 'notRated', point: null, because: [], without: [] });
    expect(planOf(anyOf(late)).plain.state).toBe('green');
  });
});
