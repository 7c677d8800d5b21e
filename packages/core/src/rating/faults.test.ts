import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Predicate } from '../scheme/predicate.ts';
import { PRESETS } from '../scheme/presets.ts';
import { predicatesOf, type RatedState, type Scheme, scheme } from '../scheme/scheme.ts';
import { refusalSentence } from '../wording/refusals.ts';
import { someRated, someScheme } from './any.suite.ts';
import { rowOf } from './by-scheme.ts';
import { faultsIn, type SchemeFault } from './faults.ts';
import { reasonFor } from './predicates.ts';
import type { Rated } from './rated.ts';

const SEED = 20_261_125;
const SCHEMES = 300;

/** The states of the rows that hold of an action, asked of the predicates alone. */
function rowsHolding({ steps }: Scheme, rated: Rated): readonly { readonly row: number; readonly state: RatedState }[] {
  const holds = (predicate: Predicate) => reasonFor(predicate, rated) !== null;
  return steps.flatMap(({ any, state }, row) => (any.some((each) => predicatesOf(each).every(holds)) ? [{ row: row + 1, state }] : []));
}

const statesHolding = (of: Scheme, rated: Rated) => [...new Set(rowsHolding(of, rated).map(({ state }) => state))];
const own = (more: object) => scheme.parse({ id: 'own', title: 'Our own', ...more });
const fault = <Kind extends SchemeFault['fault']>(of: Scheme, kind: Kind) =>
  faultsIn(of).find((each): each is Extract<SchemeFault, { fault: Kind }> => each.fault === kind);

/** Reading's bands with no order given to them: red 25% or less, or less than half and past due; amber from so much to 75%; green above. */
const bandsFrom = (percent: number) => [
  { state: 'notRated', any: [{ when: 'noPercent' }] },
  {
    state: 'red',
    any: [
      { when: 'percentAtMost', percent: 25 },
      {
        all: [
          { when: 'percentBelow', percent: 50 },
          { when: 'overdueByMoreThan', days: 0 },
        ],
      },
    ],
  },
  {
    state: 'amber',
    any: [
      {
        all: [
          { when: 'percentAbove', percent },
          { when: 'percentAtMost', percent: 75 },
        ],
      },
    ],
  },
  { state: 'green', any: [{ when: 'percentAbove', percent: 75 }] },
];
/** As it was published, amber from 26%: what is more than 25% and less than that is of no colour. */
const published = own({ steps: bandsFrom(25.9) });
/** Each percentage in one band, but for what is past due. */
const unordered = own({ reads: 'onlyOneHolds', steps: bandsFrom(25) });

test.each([...PRESETS])('the preset %s has no fault', (_, preset) => {
  expect(faultsIn(preset)).toEqual([]);
});

describe('a scheme that leaves something to nobody', () => {
  test('is told with an action that no row covers', () => {
    const gap = fault(published, 'gap');
    expect(gap?.example.because).toEqual([]);
    expect(gap && rowsHolding(published, gap.example.rated)).toEqual([]);
    expect(gap?.example.rated.action.reports).toMatchObject([{ percent: 25.9 }]);
    expect(faultsIn(published)).toHaveLength(1);
  });

  test('has no fault once it says what an action is otherwise', () => {
    expect(faultsIn({ ...published, otherwise: 'amber' })).toEqual([]);
  });

  test('has no fault once the band begins where the other ends', () => {
    expect(faultsIn(own({ steps: bandsFrom(25) }))).toEqual([]);
  });

  test.each<readonly [string, object]>([
    [
      'on the first day, when no time has gone by',
      [
        { state: 'notYetDue', any: [{ when: 'notStarted' }] },
        { state: 'notRated', any: [{ when: 'noPercent' }, { when: 'noAgreedDate' }] },
        {
          state: 'red',
          any: [
            { when: 'overdueByMoreThan', days: 0 },
            { when: 'paceBelow', percent: 70 },
          ],
        },
        { state: 'green', any: [{ when: 'paceAtLeast', percent: 70 }] },
      ],
    ],
    [
      'of little done, and nearly at the pace',
      [
        { state: 'notRated', any: [{ when: 'noPace' }] },
        { state: 'red', any: [{ when: 'paceBelow', percent: 70 }] },
        {
          state: 'green',
          any: [
            { when: 'paceAtLeast', percent: 90 },
            { when: 'percentAbove', percent: 25 },
          ],
        },
      ],
    ],
    [
      'far ahead of the pace',
      [
        { state: 'notRated', any: [{ when: 'noPace' }] },
        { state: 'amber', any: [{ when: 'paceBelow', percent: 250 }] },
        { state: 'green', any: [{ when: 'paceAtLeast', percent: 300 }] },
      ],
    ],
  ])('is found out: %s', (_, steps) => {
    const of = own({ steps });
    const gap = fault(of, 'gap');
    expect(gap && rowsHolding(of, gap.example.rated)).toEqual([]);
  });
});

describe('a scheme of which two rows that differ hold at once', () => {
  test('is told with an action of which they do: less than half done, and past due, is amber and red', () => {
    const conflict = fault(unordered, 'conflict');
    expect(conflict?.states).toEqual(['red', 'amber']);
    expect(conflict && statesHolding(unordered, conflict.example.rated)).toEqual(['red', 'amber']);
    expect(faultsIn(unordered)).toHaveLength(1);
  });

  test('has no fault when the first row that holds decides', () => {
    expect(faultsIn({ ...unordered, reads: 'firstThatHolds' })).toEqual([]);
  });

  test.each<readonly [string, object, readonly RatedState[]]>([
    [
      'of 29 days late at the end of a short month',
      [
        { state: 'amber', any: [{ when: 'overdueByAtMost', days: 30 }] },
        { state: 'red', any: [{ when: 'overdueByMoreThanMonths', months: 1 }] },
      ],
      ['amber', 'red'],
    ],
    [
      'of 366 days late in a year of 365',
      [
        { state: 'amber', any: [{ when: 'overdueByAtMost', days: 366 }] },
        { state: 'red', any: [{ when: 'overdueByMoreThanMonths', months: 12 }] },
      ],
      ['amber', 'red'],
    ],
    [
      'of 366 days late in a year of 366',
      [
        { state: 'amber', any: [{ when: 'overdueByAtMostMonths', months: 12 }] },
        { state: 'red', any: [{ when: 'overdueByMoreThan', days: 365 }] },
      ],
      ['amber', 'red'],
    ],
  ])('is found out, since months and years are of different lengths: %s', (_, steps, states) => {
    const of = own({ reads: 'onlyOneHolds', otherwise: 'green', steps });
    const conflict = fault(of, 'conflict');
    expect(conflict && statesHolding(of, conflict.example.rated)).toEqual(states);
  });

  test('has no fault when both say the same', () => {
    const steps = [
      { state: 'red', any: [{ when: 'overdueByMoreThan', days: 30 }] },
      { state: 'red', any: [{ when: 'noAccountablePost' }] },
    ];
    expect(faultsIn(own({ reads: 'onlyOneHolds', otherwise: 'green', steps }))).toEqual([]);
  });
});

describe('a row that never decides', () => {
  test('is told by its place: an earlier row covers whatever it covers', () => {
    const steps = [
      { state: 'red', any: [{ when: 'overdueByMoreThan', days: 30 }] },
      { state: 'amber', any: [{ when: 'overdueByMoreThan', days: 60 }] },
    ];
    expect(faultsIn(own({ otherwise: 'green', steps }))).toEqual([{ fault: 'neverReached', row: 2, state: 'amber' }]);
  });

  test('is told of a condition that nothing can meet', () => {
    const steps = [{ state: 'red', any: [{ when: 'overdueByAtMost', days: 0 }] }];
    expect(faultsIn(own({ otherwise: 'green', steps }))).toEqual([{ fault: 'neverReached', row: 1, state: 'red' }]);
  });

  test.each<readonly [string, object]>([
    [
      '28 days are a month only in February',
      [
        { when: 'overdueByMoreThanMonths', months: 1 },
        { when: 'overdueByAtMost', days: 29 },
      ],
    ],
    [
      'on 28 days late, or 29',
      [
        { when: 'overdueByAtMostMonths', months: 1 },
        { when: 'overdueByMoreThan', days: 30 },
      ],
    ],
  ])('is not told of a row that decides on one day in a year: %s', (_, all) => {
    expect(faultsIn(own({ otherwise: 'green', steps: [{ state: 'red', any: [{ all }] }] }))).toEqual([]);
  });
});

test('a scheme whose conditions can come out in more ways than anybody could follow is not looked at further', () => {
  const tens = [10, 20, 30, 40, 50, 60, 70, 80, 90];
  const any = [
    ...tens.flatMap((percent) => [{ when: 'percentAbove', percent }]),
    ...tens.flatMap((days) => [
      { when: 'noUpdateFor', days },
      { when: 'overdueByMoreThan', days },
      { when: 'returnedAndSilentFor', days },
    ]),
    ...['red', 'amber', 'green'].map((rag) => ({ when: 'officerSays', rag })),
    { when: 'noAccountablePost' },
    { when: 'dependsOnLate' },
    { when: 'noConfidence' },
    { when: 'confidenceIs', point: 'red' },
    { when: 'noRecoveryPlan' },
  ];
  expect(faultsIn(own({ otherwise: 'green', steps: [{ state: 'red', any }] }))).toEqual([{ fault: 'tooManyPredicates', most: 31 }]);
  const fewer = [
    ...any.filter(
      (each) => !('days' in each || 'percent' in each) || [10, 20, 30, 40].includes(('days' in each ? each.days : each.percent) as number),
    ),
    ...(['amberRed', 'amber', 'amberGreen', 'green'] as const).map((point) => ({ when: 'confidenceIs', point })),
    { when: 'notStarted' },
    { when: 'runningOnExtension' },
    { when: 'forecastLate' },
  ] as typeof any;
  expect(faultsIn(own({ otherwise: 'green', steps: [{ state: 'red', any: fewer }] }))).toEqual([
    { fault: 'tooManyCombinations', most: 500_000 },
  ]);
});

test('a refusal says in a sentence what is wrong, of which action, and what to do', () => {
  expect(refusalSentence({ refused: 'schemeUnfit', scheme: 'own', faults: faultsIn(unordered) })).toBe(
    'The scheme own cannot be adopted. Rows for Red and Amber both hold of an action 1 day past its agreed date, 38% done and without a recovery plan. Have the first row that holds decide, or say less in one of them.',
  );
});

describe(`over ${SCHEMES} small schemes (seed ${SEED})`, () => {
  const actions = fc.sample(someRated, { numRuns: 1_000, seed: SEED });
  const schemes = fc.sample(someScheme, { numRuns: SCHEMES, seed: SEED }).map((of) => ({ of, faults: faultsIn(of) }));
  const has = (faults: readonly SchemeFault[], kind: SchemeFault['fault']) => faults.some((each) => each.fault === kind);

  test('there are some of which nothing is wrong, and some with each fault', () => {
    const sound = schemes.filter(({ faults }) => faults.length === 0);
    expect(sound.length).toBeGreaterThan(SCHEMES / 10);
    for (const kind of ['gap', 'conflict', 'neverReached'] as const) {
      expect(schemes.filter(({ faults }) => has(faults, kind)).length).toBeGreaterThan(SCHEMES / 10);
    }
  });

  test('where no gap is told, every action has a state', () => {
    const covering = schemes.filter(({ of, faults }) => of.otherwise === undefined && !has(faults, 'gap'));
    expect(covering.length).toBeGreaterThan(5);
    for (const { of } of covering) expect(actions.filter((rated) => rowsHolding(of, rated).length === 0)).toEqual([]);
  });

  test('where no conflict is told, whatever holds says one state, and the rating is that', () => {
    const clear = schemes.filter(({ of, faults }) => of.reads === 'onlyOneHolds' && !has(faults, 'conflict') && !has(faults, 'gap'));
    expect(clear.length).toBeGreaterThan(5);
    for (const { of } of clear) {
      const unclear = actions.filter((rated) => {
        const [state = of.otherwise, ...others] = statesHolding(of, rated);
        return others.length > 0 || rowOf(of, rated).state !== state;
      });
      expect(unclear).toEqual([]);
    }
  });

  test('a row of which it is told that it never decides decides on none', () => {
    for (const { of, faults } of schemes) {
      const never = faults.flatMap((each) => (each.fault === 'neverReached' ? [each.row] : []));
      const deciding = actions.flatMap((rated) => rowsHolding(of, rated).slice(0, of.reads === 'onlyOneHolds' ? undefined : 1));
      expect(deciding.filter(({ row }) => never.includes(row))).toEqual([]);
    }
  });

  test('the action that is shown really falls under no row, or under rows that differ', () => {
    for (const { of, faults } of schemes) {
      for (const each of faults) {
        if (each.fault === 'gap') expect(rowsHolding(of, each.example.rated)).toEqual([]);
        if (each.fault === 'conflict') expect(statesHolding(of, each.example.rated)).toEqual(each.states);
      }
    }
  });
});
