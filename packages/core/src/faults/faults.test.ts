import { describe, expect, test } from 'vitest';
import { PRESETS } from '../scheme/presets.ts';
import { type RatedState, type Scheme, scheme } from '../scheme/scheme.ts';
import { refusalSentence } from '../wording/refusals.ts';
import { rowsHolding, statesHolding } from './faults.suite.ts';
import { faultsIn, type SchemeFault } from './faults.ts';

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
