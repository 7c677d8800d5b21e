import { describe, expect, test } from 'vitest';
import { afterwards, ask } from '../act/asked.suite.ts';
import type { Day } from '../day/day.ts';
import { AUDIT, andThen, CHAIR, CLERK, given, HASH, OWNER } from '../given.suite.ts';
import type { Past } from '../register/past.ts';
import { countersign1 } from '../scheme/countersign-1.ts';
import type { State } from './state.ts';
import { about, type Cells, ratedOn, worked } from './worked.suite.ts';

/** On a day: the state, and the reasons that are told; a number is how many days. */
type Telling = readonly [day: Day, state: State, told: string, ref?: string];

const DUE: Day = '2023-03-31';
const LATE: Day = '2023-04-10';
const TEN_YEARS: Day = '2033-04-10';
const dated = { due: DUE } as const;
const moved = { due: DUE, extendedTo: '2023-06-30' } as const;

const withMore = (cells: Cells, by: string, ...facts: readonly object[]): Past =>
  facts.reduce<Past>((past, fact) => andThen(past, by, about(fact as Record<string, unknown>)), worked(cells));
const withdrawn = (cells: Cells, on: Day) => withMore(cells, CLERK, { fact: 'withdrawn', on, reason: 'Not needed' });
const accepted = (cells: Cells, on: Day) =>
  withMore(cells, CLERK, { fact: 'riskAccepted', on, approver: CHAIR, reason: 'Cost', until: '2023-12-31' });
const assured = (cells: Cells, checked: Day) =>
  andThen(
    withMore({ ...cells }, OWNER, { fact: 'evidenceLodged', on: cells.complete, sha256: HASH, title: 'The checklist' }),
    AUDIT,
    about({ fact: 'verified', on: checked, line: 3, method: 'tested', outcome: 'implemented', evidence: [HASH] }),
  );
/** Another action takes its place. */
const superseded = (past: Past, on: Day, due?: Day): Past => {
  andThen(past, CLERK, { fact: 'raised', on: '2023-01-01', ref: 'SEND-2', title: 'Instead', accountable: OWNER, ...(due && { due }) });
  return afterwards(past, ask('supersede', CLERK, on, { by: 'SEND-2' }, 'SEND-1'));
};
const split = (past: Past, on: Day): Past =>
  afterwards(
    past,
    ask(
      'split',
      CLERK,
      on,
      {
        into: [
          { ref: 'SEND-1A', title: 'Publish it' },
          { ref: 'SEND-1B', title: 'Keep it' },
        ],
      },
      'SEND-1',
    ),
  );

const TABLE: readonly (readonly [way: string, past: () => Past, tellings: readonly Telling[]])[] = [
  [
    'its start is set to a day still to come',
    () => worked({ ...dated, start: '2023-06-01', told: '2023-03-30', plan: 'Two more staff' }),
    [
      [DUE, 'notYetDue', 'notStarted'],
      ['2023-04-01', 'notYetDue', 'notStarted, overdue 1'],
      ['2023-05-02', 'red', 'overdue 32, notStarted'],
    ],
  ],
  [
    'it is suspended',
    () => worked({ ...dated, suspended: '2023-03-01' }),
    [
      [DUE, 'suspended', ''],
      ['2023-04-01', 'suspended', 'overdue 1'],
      [TEN_YEARS, 'suspended', 'overdue 3663'],
    ],
  ],
  [
    'it is suspended on an extension',
    () => worked({ ...moved, suspended: '2023-03-01' }),
    [
      ['2023-04-01', 'suspended', 'runningOnExtension 91'],
      ['2023-07-01', 'suspended', 'overdue 1, runningOnExtension 91'],
    ],
  ],
  [
    'it is suspended, and goes on',
    () => withMore({ ...dated, suspended: '2023-03-01' }, OWNER, { fact: 'resumed', on: LATE }),
    [[LATE, 'red', 'noRecoveryPlan 10, overdue 10, noUpdate 99']],
  ],
  [
    'its risk is accepted',
    () => accepted(dated, LATE),
    [
      [LATE, 'riskAccepted', 'overdue 10'],
      ['2023-12-31', 'riskAccepted', 'overdue 275'],
      ['2024-01-01', 'riskAccepted', 'overdue 276, riskPastItsDay 1'],
      [TEN_YEARS, 'riskAccepted', 'overdue 3663, riskPastItsDay 3388'],
    ],
  ],
  [
    'its risk is accepted before its date',
    () => accepted(dated, '2023-03-01'),
    [
      [DUE, 'riskAccepted', ''],
      ['2023-04-01', 'riskAccepted', 'overdue 1'],
    ],
  ],
  [
    'another action takes its place, with a later date',
    () => superseded(worked(dated), LATE, '2023-12-31'),
    [
      [LATE, 'superseded', 'endedLate 10'],
      [TEN_YEARS, 'superseded', 'endedLate 10'],
      [LATE, 'amber', 'promisedEarlier 275, noUpdate 99', 'SEND-2'],
      ['2024-01-01', 'red', 'noRecoveryPlan 1, noUpdate 365, overdue 1, promisedEarlier 275', 'SEND-2'],
    ],
  ],
  [
    'it is split',
    () => split(worked(dated), LATE),
    [
      [TEN_YEARS, 'superseded', 'endedLate 10'],
      [LATE, 'red', 'noRecoveryPlan 10, overdue 10, noUpdate 99', 'SEND-1A'],
      [LATE, 'red', 'noRecoveryPlan 10, overdue 10, noUpdate 99', 'SEND-1B'],
    ],
  ],
  [
    'it is split on an extension',
    () => split(worked(moved), LATE),
    [
      [TEN_YEARS, 'superseded', 'endedAfterOriginal 10'],
      [LATE, 'amber', 'runningOnExtension 91, noUpdate 99', 'SEND-1A'],
    ],
  ],
  [
    'a later sheet gives another due date',
    () => withMore(dated, CLERK, { fact: 'forecastMade', on: '2023-04-02', date: '2023-12-31', givenAsDue: true }),
    [
      ['2023-04-02', 'red', 'noRecoveryPlan 2, overdue 2, forecastLate 275'],
      ['2024-04-10', 'red', 'overdue 376, noRecoveryPlan 376, noUpdate 374, forecastLate 275'],
    ],
  ],
  [
    'it is reported complete late',
    () => worked({ ...dated, complete: LATE }),
    [
      [LATE, 'reportedComplete', 'completedLate 10'],
      [TEN_YEARS, 'reportedComplete', 'completedLate 10'],
    ],
  ],
  ['it is reported complete on its day', () => worked({ ...dated, complete: DUE }), [[TEN_YEARS, 'reportedComplete', '']]],
  [
    'it is reported complete within an extension',
    () => worked({ ...moved, complete: LATE }),
    [[TEN_YEARS, 'reportedComplete', 'completedAfterOriginal 10']],
  ],
  [
    'it is reported complete after its extension',
    () => worked({ ...moved, complete: '2023-07-01' }),
    [[TEN_YEARS, 'reportedComplete', 'completedLate 1, completedAfterOriginal 92']],
  ],
  [
    'it is assured, having been finished late',
    () => assured({ ...dated, complete: LATE }, '2023-05-01'),
    [
      ['2023-05-01', 'assured', 'completedLate 10'],
      [TEN_YEARS, 'assured', 'completedLate 10'],
    ],
  ],
  [
    'it is assured late, having been finished in time',
    () => assured({ ...dated, complete: DUE }, '2023-05-01'),
    [['2023-05-01', 'assured', '']],
  ],
  [
    'it is withdrawn late',
    () => withdrawn(dated, LATE),
    [
      [LATE, 'withdrawn', 'endedLate 10'],
      [TEN_YEARS, 'withdrawn', 'endedLate 10'],
    ],
  ],
  ['it is withdrawn on its day', () => withdrawn(dated, DUE), [[TEN_YEARS, 'withdrawn', '']]],
  ['it is withdrawn within an extension', () => withdrawn(moved, LATE), [[TEN_YEARS, 'withdrawn', 'endedAfterOriginal 10']]],
  [
    'it is withdrawn after its extension',
    () => withdrawn(moved, '2023-07-01'),
    [[TEN_YEARS, 'withdrawn', 'endedLate 1, endedAfterOriginal 92']],
  ],
  [
    'it is reported complete late and sent back: late as before',
    () => andThen(worked({ ...dated, complete: LATE }), AUDIT, about({ fact: 'returned', on: '2023-04-20', reason: 'A draft' })),
    [['2023-04-20', 'red', 'noRecoveryPlan 20, overdue 20, returned, noUpdate 109']],
  ],
  [
    'somebody says another rating',
    () => withMore(dated, CHAIR, { fact: 'ratingOverridden', on: LATE, to: 'green', reason: 'Nearly', until: '2023-04-30' }),
    [[LATE, 'green', 'overridden, noRecoveryPlan 10, overdue 10, noUpdate 99']],
  ],
  [
    'no date was agreed for it, but one was promised for what it took over; it is suspended',
    () => worked({ promised: DUE, suspended: '2023-03-01' }),
    [
      [DUE, 'suspended', ''],
      ['2023-04-01', 'suspended', 'overdueOnOriginal 1'],
    ],
  ],
];

const toldOn = (past: Past, day: Day, ref?: string) =>
  ratedOn(past, day, countersign1, ref).because.map((reason) => ('days' in reason ? `${reason.reason} ${reason.days}` : reason.reason));

describe('nothing launders lateness', () => {
  const rows = TABLE.flatMap(([way, past, tellings]) =>
    tellings.map(([day, state, told, ref = 'SEND-1']) => ({ way, past, day, state, told, ref })),
  );

  test.each(rows)('$way: on $day $ref is $state, and it is told: $told', ({ past, day, state, told, ref }) => {
    const before = past();
    expect(ratedOn(before, day, countersign1, ref).state).toBe(state);
    expect(toldOn(before, day, ref).join(', ')).toBe(told);
  });

  test('an action without a date that took over a promise is not rated, and says what it would be against the date first promised', () => {
    const successor = ratedOn(superseded(worked(dated), LATE), LATE, countersign1, 'SEND-2');
    expect(successor).toMatchObject({ state: 'notRated', without: [{ if: 'originalDate', state: 'red' }] });
  });

  test('an action that was never late says nothing of the kind', () => {
    expect(toldOn(given([CLERK, about({ fact: 'raised', on: '2023-01-01', title: 'It', accountable: OWNER, due: DUE })]), DUE)).toEqual([]);
  });
});
