import { describe, expect, test } from 'vitest';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import { AUDIT, assured, CHAIR, CLERK, complete, given, HASH, lodged, OWNER, on, raised, TRANSPORT } from '../given.suite.ts';
import { ratingIn } from '../rating/rating-in.ts';
import type { State } from '../rating/state.ts';
import type { Past } from '../register/past.ts';
import { countersign1 } from './countersign-1.ts';

const about = (fact: Record<string, unknown>): Fact => ({ ref: 'SEND-1', ...fact }) as Fact;
const report = (day: Day, more: object = {}): readonly [string, Fact] => [
  OWNER,
  about({ fact: 'reported', on: day, text: 'Going on', ...more }),
];
const milestone = [
  OWNER,
  about({ fact: 'milestoneSet', on: '2022-11-20', milestone: 'M1', title: 'The draft', due: '2023-02-01' }),
] as const;
const asked = [OWNER, about({ fact: 'extensionRequested', on: '2023-03-01', to: '2023-06-30', reason: 'Staff left' })] as const;
const granted = [CHAIR, about({ fact: 'extensionGranted', on: '2023-03-02', to: '2023-06-30', approver: CHAIR })] as const;
const sentBack = [AUDIT, about({ fact: 'returned', on: '2023-03-10', reason: 'The checklist is not used' })] as const;
const base = [CLERK, raised] as const;
const raisedWith = (more: object, without: string[] = []) =>
  [CLERK, Object.fromEntries(Object.entries({ ...raised, ...more }).filter(([key]) => !without.includes(key))) as Fact] as const;
const other = (due: Day) => [CLERK, { ...raised, ref: 'SEND-2', due } as Fact] as const;

/** The table of the scheme, cell by cell: the situation, the day, the state, and every reason that holds. */
const cells: readonly (readonly [string, Past, Day, State, readonly string[]])[] = [
  ['nothing speaks against it', given(base), '2022-12-01', 'green', []],
  ['no date was agreed', given(raisedWith({}, ['due'])), '2022-12-01', 'notRated', ['noAgreedDate']],
  [
    'no date, and nobody answers for it',
    given(raisedWith({}, ['due', 'accountable'])),
    '2022-12-01',
    'notRated',
    ['noAgreedDate', 'noAccountablePost'],
  ],
  ['due today is not late', given(base, report('2023-03-30')), '2023-03-31', 'green', []],
  ['a day late with no recovery plan', given(base, report('2023-03-30')), '2023-04-01', 'red', ['noRecoveryPlan', 'overdue']],
  [
    'a day late with a recovery plan',
    given(base, report('2023-03-30', { recoveryPlan: 'Two more staff' })),
    '2023-04-01',
    'amber',
    ['overdue'],
  ],
  [
    '31 days late with a recovery plan',
    given(base, report('2023-03-30', { recoveryPlan: 'Two more staff' })),
    '2023-05-01',
    'amber',
    ['overdue'],
  ],
  [
    '32 days late with a recovery plan',
    given(base, report('2023-03-30', { recoveryPlan: 'Two more staff' })),
    '2023-05-02',
    'red',
    ['overdue'],
  ],
  ['nobody answers for it', given(raisedWith({}, ['accountable'])), '2022-12-01', 'red', ['noAccountablePost']],
  ['91 days without an update', given(base), '2023-02-14', 'green', []],
  ['92 days without an update', given(base), '2023-02-15', 'amber', ['noUpdate']],
  ['182 days without an update', given(raisedWith({ due: '2024-03-31' })), '2023-05-16', 'amber', ['noUpdate']],
  ['183 days without an update', given(raisedWith({ due: '2024-03-31' })), '2023-05-17', 'red', ['noUpdate']],
  ['a report is an update', given(base, report('2023-01-10')), '2023-02-15', 'green', []],
  ['work starts later', given(raisedWith({ start: '2023-01-09' })), '2023-01-08', 'notYetDue', ['notStarted']],
  ['work starts today', given(raisedWith({ start: '2023-01-09' })), '2023-01-09', 'green', []],
  [
    'work starts later, and nobody answers for it',
    given(raisedWith({ start: '2023-01-09' }, ['accountable'])),
    '2023-01-08',
    'red',
    ['noAccountablePost', 'notStarted'],
  ],
  [
    'work starts later, and the officer says amber',
    given(raisedWith({ start: '2023-01-09' }), report('2023-01-05', { rag: 'amber' })),
    '2023-01-08',
    'notYetDue',
    ['notStarted', 'officerSays'],
  ],
  ['more time was asked for', given(base, asked), '2023-03-02', 'amber', ['noUpdate']],
  ['more time was granted', given(base, report('2023-02-28'), asked, granted), '2023-03-02', 'amber', ['runningOnExtension']],
  [
    'the forecast is later',
    given(base, [OWNER, about({ fact: 'forecastMade', on: '2023-01-10', date: '2023-04-01' })]),
    '2023-01-10',
    'amber',
    ['forecastLate'],
  ],
  [
    'the forecast is the day itself',
    given(base, [OWNER, about({ fact: 'forecastMade', on: '2023-01-10', date: '2023-03-31' })]),
    '2023-01-10',
    'green',
    [],
  ],
  ['29 days to go with a milestone unmet', given(base, milestone, report('2023-02-01')), '2023-03-02', 'green', []],
  ['28 days to go with a milestone unmet', given(base, milestone, report('2023-02-01')), '2023-03-03', 'amber', ['milestoneUnmet']],
  [
    '28 days to go with the milestone met',
    given(base, milestone, [OWNER, about({ fact: 'milestoneMet', on: '2023-02-01', milestone: 'M1' })]),
    '2023-03-03',
    'green',
    [],
  ],
  [
    'what it depends on is late',
    given(other('2022-12-31'), raisedWith({ dependsOn: ['SEND-2'] })),
    '2023-01-01',
    'amber',
    ['dependsOnLate'],
  ],
  ['what it depends on is not late', given(other('2022-12-31'), raisedWith({ dependsOn: ['SEND-2'] })), '2022-12-31', 'green', []],
  ['the officer says amber', given(base, report('2023-01-10', { rag: 'amber' })), '2023-01-10', 'amber', ['officerSays']],
  ['the officer says red', given(base, report('2023-01-10', { rag: 'red' })), '2023-01-10', 'amber', ['officerSays']],
  [
    'the officer says green again',
    given(base, report('2023-01-10', { rag: 'red' }), report('2023-01-20', { rag: 'green' })),
    '2023-01-21',
    'green',
    [],
  ],
  ['sent back', given(base, [OWNER, complete], sentBack), '2023-03-11', 'amber', ['returned', 'noUpdate']],
  [
    'sent back, and 31 days of silence',
    given(raisedWith({ due: '2024-03-31' }), report('2023-03-01'), [OWNER, complete], sentBack),
    '2023-04-10',
    'amber',
    ['returned'],
  ],
  [
    'sent back, and 32 days of silence',
    given(raisedWith({ due: '2024-03-31' }), report('2023-03-01'), [OWNER, complete], sentBack),
    '2023-04-11',
    'red',
    ['returnedAndSilent', 'returned'],
  ],
  [
    'sent back, and answered',
    given(raisedWith({ due: '2024-03-31' }), [OWNER, complete], sentBack, report('2023-03-20')),
    '2023-04-30',
    'amber',
    ['returned'],
  ],
  [
    'offered, and not yet taken',
    given(raisedWith({}, ['accountable', 'lead']), [CLERK, about({ fact: 'offered', on: '2022-11-16', to: 'PTE' })]),
    '2022-11-17',
    'red',
    ['noAccountablePost'],
  ],
  ['reported complete', given(base, [OWNER, complete]), '2023-03-02', 'reportedComplete', []],
  [
    'reported complete, late',
    given(base, [OWNER, { ...complete, on: '2023-04-02' } as Fact]),
    '2023-09-01',
    'reportedComplete',
    ['completedLate'],
  ],
  ['assured', assured(), '2023-03-20', 'assured', []],
  [
    'assured once, and reworded since',
    given(
      base,
      [OWNER, lodged],
      [OWNER, complete],
      [AUDIT, about({ fact: 'verified', on: '2023-03-20', line: 3, method: 'tested', outcome: 'implemented', evidence: [HASH] })],
      [CLERK, about({ fact: 'reworded', on: '2023-05-01', title: 'Something else' })],
    ),
    '2023-05-01',
    'reportedComplete',
    ['assuranceStale'],
  ],
  [
    'suspended',
    given(base, [CLERK, about({ fact: 'suspended', on: '2023-01-01', reason: 'Election' })]),
    '2023-06-01',
    'suspended',
    ['overdue'],
  ],
  ['withdrawn', given(base, [CLERK, about({ fact: 'withdrawn', on: '2023-01-01', reason: 'Not needed' })]), '2023-06-01', 'withdrawn', []],
  [
    'superseded',
    given(base, other('2023-12-31'), [CLERK, about({ fact: 'superseded', on: '2023-01-01', by: 'SEND-2' })]),
    '2023-06-01',
    'superseded',
    [],
  ],
  [
    'the risk was accepted',
    given(base, [CLERK, about({ fact: 'riskAccepted', on: '2023-01-01', approver: TRANSPORT, reason: 'Cost', until: '2023-12-31' })]),
    '2023-06-01',
    'riskAccepted',
    ['overdue'],
  ],
];

describe('countersign-1', () => {
  test.each(cells)('%s', (_, past, day, state, reasons) => {
    const register = on(past, day);
    const action = register.action('SEND-1');
    const rating = action && ratingIn(register, action, countersign1);
    expect(rating?.state).toBe(state);
    expect(rating?.because.map(({ reason }) => reason)).toEqual(reasons);
  });

  test('says what it would be without the extension', () => {
    const register = on(given(base, report('2023-02-28'), asked, granted), '2023-05-01');
    const action = register.action('SEND-1');
    expect(action && ratingIn(register, action, countersign1).without).toEqual([{ if: 'extension', state: 'red' }]);
  });

  test('says what it would be without the recovery plan', () => {
    const register = on(given(base, report('2023-03-30', { recoveryPlan: 'Two more staff' })), '2023-04-05');
    const action = register.action('SEND-1');
    expect(action && ratingIn(register, action, countersign1).without).toEqual([{ if: 'recoveryPlan', state: 'red' }]);
  });
});
