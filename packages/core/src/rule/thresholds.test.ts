import { describe, expect, test } from 'vitest';
import { afterwards, answerTo, ask } from '../act/asked.suite.ts';
import { DIRECTOR } from '../act/somewhere.suite.ts';
import type { Command } from '../command/command.ts';
import { FIRST_POLICY, type Policy } from '../council/policy.ts';
import { type Day, daysLater } from '../day/day.ts';
import { CLERK, OWNER, on as registerOn, TRANSPORT } from '../given.suite.ts';
import { adoptPolicy, hold, moveDate, raise, schedule, toldDone, verify } from './acts.suite.ts';
import { councilAfter } from './council.suite.ts';
import { foundBy } from './found-on.suite.ts';

/** The thresholds that a rule asks; for how long a rating may be overridden is asked by an act, and told below. */
type Threshold = Exclude<
  keyof Policy,
  'hostDirectorateMayBeVerified' | 'livePublicView' | 'clearDays' | 'firstExtension' | 'laterExtension' | 'overrideDays'
>;
type Row = {
  readonly rule: string;
  /** What was asked and granted before. */
  readonly past: readonly Command[];
  /** A day on which what is found lies between the two bounds, as it does on the day before. */
  readonly on: Day;
  /** The bound that is adopted from that day. */
  readonly adopts: Partial<Policy>;
  /** Is it found by the bound that is adopted, or was it by the one before? */
  readonly by: 'the new bound' | 'the old bound';
};

const actions = (count: number, due: Day): readonly Command[] =>
  Array.from({ length: count }, (_, index) => raise({ due }, index === 0 ? 'A' : `A${index}`));
const together = (count: number, on: Day): readonly Command[] => [
  ...actions(count, '2023-12-31').flatMap((each) => [each, ...moveDate(on, '2024-03-31', each.ref)]),
  schedule('GAC-2023-06', '2023-06-14'),
];
const draft = ask('recordAgreement', DIRECTOR, '2023-04-03', {
  agreement: 'SLA',
  title: 'Who drives',
  state: 'drafted',
  directorates: ['CFE', 'PTE'],
  actions: ['A'],
});
const shared = raise({ contributors: [{ directorate: 'PTE', post: TRANSPORT }] });
const takenUp = ask('recordTakeUp', CLERK, '2023-04-03', { directorate: 'CR', state: 'underWay' }, 'A');
const urgent = [raise({ priority: 'Pressing' }), ...toldDone('2023-04-20'), verify('2023-04-21'), schedule('GAC-2023-05', '2023-05-10')];

/** Each threshold once. One that is left out does not compile. */
const THRESHOLDS: { readonly [T in Threshold]: Row } = {
  draftAgreementDays: { rule: 'OWN-3', past: [shared, draft], on: '2023-05-10', adopts: { draftAgreementDays: 30 }, by: 'the new bound' },
  unverifiedDays: {
    rule: 'CLS-3',
    past: [raise(), ...toldDone('2023-04-03')],
    on: '2023-05-10',
    adopts: { unverifiedDays: 30 },
    by: 'the new bound',
  },
  interimDays: {
    rule: 'OWN-5',
    past: [raise(), hold('2023-04-03', OWNER, 'interim')],
    on: '2023-05-10',
    adopts: { interimDays: 30 },
    by: 'the new bound',
  },
  reportingDays: { rule: 'RAG-4', past: [raise()], on: '2023-07-20', adopts: { reportingDays: 120 }, by: 'the old bound' },
  takeUpDays: {
    rule: 'OWN-9',
    past: [raise({ scope: 'corporateWide' }), takenUp],
    on: '2023-05-10',
    adopts: { takeUpDays: 30 },
    by: 'the new bound',
  },
  assuranceExpiringDays: {
    rule: 'CLS-8',
    past: [raise(), ...toldDone('2023-04-10'), verify('2023-04-20', { until: '2023-12-31' })],
    on: '2023-12-01',
    adopts: { assuranceExpiringDays: 14 },
    by: 'the old bound',
  },
  actionsAPost: { rule: 'OWN-7', past: actions(3, '2023-12-31'), on: '2023-05-10', adopts: { actionsAPost: 2 }, by: 'the new bound' },
  redsAPost: { rule: 'OWN-7', past: actions(4, '2023-04-30'), on: '2023-05-10', adopts: { redsAPost: 4 }, by: 'the old bound' },
  bulkExtensions: { rule: 'DAT-4', past: together(3, '2023-06-01'), on: '2023-06-10', adopts: { bulkExtensions: 3 }, by: 'the new bound' },
  bulkWithinDays: { rule: 'DAT-4', past: together(5, '2023-06-01'), on: '2023-06-10', adopts: { bulkWithinDays: 7 }, by: 'the old bound' },
  carryForwardYears: {
    rule: 'REP-3',
    past: [raise({ statementYears: ['2020/21'] })],
    on: '2023-05-10',
    adopts: { carryForwardYears: 3 },
    by: 'the old bound',
  },
  highPriority: { rule: 'CLS-4', past: urgent, on: '2023-05-20', adopts: { highPriority: ['Pressing'] }, by: 'the new bound' },
};

const ROWS = Object.entries(THRESHOLDS).map(([threshold, row]): readonly [string, Row] => [threshold, row]);

describe('a threshold that a council adopts holds from its day, and not before:', () => {
  test.each(ROWS)('%s', (_threshold, { rule, past, on, adopts, by }) => {
    const before = councilAfter(...past);
    const after = afterwards(before, adoptPolicy(on, adopts));
    const isFound = (day: Day) => foundBy(rule, after, day).length > 0;
    expect([isFound(daysLater(on, -1)), isFound(on)]).toEqual(by === 'the new bound' ? [false, true] : [true, false]);
    expect(foundBy(rule, before, on).length > 0).toBe(by === 'the old bound');
  });

  test.each(ROWS)('%s, said alone, leaves the others as they were', (threshold, { past, on, adopts }) => {
    const { policies } = registerOn(afterwards(councilAfter(...past), adoptPolicy(on, adopts)), on).council;
    expect(policies.at(-1)?.policy).toEqual({ ...FIRST_POLICY, ...adopts });
    expect(Object.keys(adopts)).toEqual([threshold]);
  });
});

describe('for how long another rating may be said', () => {
  const override = (on: Day, until: Day): Command =>
    ask('overrideRating', DIRECTOR, on, { to: 'red', reason: 'The supplier has failed', until }, 'A');
  const past = councilAfter(raise(), adoptPolicy('2023-05-10', { overrideDays: 14 }));

  test.each([
    ['92 days, before another bound is adopted', '2023-05-09', '2023-08-09'],
    ['14 days, from its day', '2023-05-10', '2023-05-24'],
  ] as const)('%s', (_for, on, last) => {
    expect(answerTo(past, override(on, last))).toMatchObject([{ fact: 'ratingOverridden', until: last }]);
    expect(answerTo(past, override(on, daysLater(last, 1)))).toMatchObject({ refused: 'tooLong', last });
  });
});

describe('whoever the posts are', () => {
  test('what is counted is counted by post', () => {
    const two = [raise({}, 'A'), raise({}, 'B'), raise({ lead: 'PTE', accountable: TRANSPORT }, 'C')];
    const past = councilAfter(...two, adoptPolicy('2023-05-10', { actionsAPost: 1 }));
    expect(foundBy('OWN-7', past, '2023-05-10').map(({ about }) => about)).toEqual([OWNER]);
  });
});
