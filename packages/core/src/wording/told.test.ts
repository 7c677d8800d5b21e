import { describe, expect, test } from 'vitest';
import type { ChangeReason } from '../position/changes.ts';
import type { Position } from '../position/position.ts';
import type { Reason } from '../rating/reason.ts';
import { changeSentence } from './changes.ts';
import { reasonSentence } from './reasons.ts';
import { summarySentences } from './summary.ts';

/** A whole sentence begins with a capital or a figure, ends with a full stop and leaves no gap. */
const WHOLE = /^[A-Z\d].*[^ .]\.$/;

/** What each sentence must tell, whatever words are chosen for the rest. A reason that is not in the table does not compile. */
type Table<All extends { readonly [key: string]: unknown }, Key extends keyof All> = {
  readonly [Name in All[Key] & string]: readonly (readonly [
    said: Omit<Extract<All, { readonly [K in Key]: Name }>, Key>,
    tells: readonly string[],
  ])[];
};

// biome-ignore format: a table is a table
const REASONS: Table<Reason, 'reason'> = {
  noAgreedDate:           [[{}, ['date']]],
  overdue:                [[{ agreed: '2023-03-31', days: 21 }, ['21 days', '31 March 2023']]],
  overdueOnOriginal:      [[{ original: '2023-03-31', days: 21 }, ['21 days', '31 March 2023', 'first']]],
  noRecoveryPlan:         [[{ days: 1 }, ['recovery plan', 'past']], [{ days: 0 }, ['No recovery plan']]],
  notStarted:             [[{ start: '2023-03-31' }, ['31 March 2023']]],
  runningOnExtension:     [[{ original: '2023-03-31', agreed: '2023-06-30', days: 91, extensions: 1 }, ['31 March 2023', '30 June 2023', '91 days', 'once']],
                           [{ original: '2023-03-31', agreed: '2023-06-30', days: 91, extensions: 3 }, ['3 times']]],
  promisedEarlier:        [[{ original: '2023-03-31', agreed: '2023-06-30', days: 91 }, ['31 March 2023', '30 June 2023', '91 days']]],
  forecastLate:           [[{ forecast: '2023-06-30', agreed: '2023-03-31', days: 91 }, ['30 June 2023', '91 days']]],
  milestoneUnmet:         [[{ milestones: ['A draft', 'A text'], due: '2023-06-30', days: 9 }, ['A draft', 'A text', '30 June 2023', '9 days']]],
  noAccountablePost:      [[{}, ['No post']]],
  dependsOnLate:          [[{ refs: ['GA016'] }, ['GA016', ' is late']], [{ refs: ['GA016', 'GA017'] }, ['GA016', 'GA017', ' are late']]],
  noUpdate:               [[{ since: '2023-03-31', days: 100 }, ['31 March 2023', '100 days']]],
  officerSays:            [[{ rag: 'amber', on: '2023-03-31' }, ['amber', '31 March 2023']]],
  percent:                [[{ percent: 40, on: '2023-03-31' }, ['40%', '31 March 2023']]],
  noPercent:              [[{}, ['how much']]],
  pace:                   [[{ percent: 40, elapsed: 50, of: 100, pace: 80 }, ['40%', '50', '100 days', '80%']]],
  noPace:                 [[{}, ['not known']]],
  confidence:             [[{ point: 'amberRed', on: '2023-03-31' }, ['confidence', 'Amber/Red', '31 March 2023']]],
  noConfidence:           [[{}, ['confidence']]],
  returned:               [[{ on: '2023-03-31', by: 'auditor' }, ['sent back', '31 March 2023']]],
  returnedAndSilent:      [[{ on: '2023-03-31', days: 30 }, ['31 March 2023', '30 days']]],
  assuranceStale:         [[{ why: 'reworded', on: '2023-03-31' }, ['verified', '31 March 2023', 'reworded']]],
  completedLate:          [[{ agreed: '2023-03-31', days: 5 }, ['31 March 2023', '5 days']]],
  completedAfterOriginal: [[{ original: '2023-03-31', days: 5 }, ['31 March 2023', '5 days', 'first']]],
  endedLate:              [[{ agreed: '2023-03-31', days: 5 }, ['31 March 2023', '5 days', 'ended']]],
  endedAfterOriginal:     [[{ original: '2023-03-31', days: 5 }, ['31 March 2023', '5 days', 'first', 'ended']]],
  riskPastItsDay:         [[{ until: '2023-03-31', days: 5 }, ['31 March 2023', '5 days']]],
  overridden:             [[{ by: 'The clerk', on: '2023-03-31', until: '2023-06-30', why: 'A supplier failed.' }, ['The clerk', '31 March 2023', '30 June 2023', 'A supplier failed']]],
};

// biome-ignore format: a table is a table
const CHANGES: Table<ChangeReason, 'change'> = {
  rating:   [[{ was: 'green', now: 'red', because: [{ reason: 'noAccountablePost' }] }, ['Was Green', 'now Red', 'No post']],
             [{ was: 'green', now: 'red', because: [] }, ['Was Green, now Red.']]],
  raised:   [[{ on: '2023-03-31' }, ['31 March 2023']]],
  closed:   [[{ was: 'red', now: 'assured', on: '2023-03-31' }, ['Was Red', '31 March 2023']]],
  date:     [[{ which: 'agreed', was: '2023-03-31', now: '2023-06-30' }, ['agreed date', '31 March 2023', '30 June 2023']],
             [{ which: 'forecast', was: null, now: '2023-06-30' }, ['forecast was not given']],
             [{ which: 'forecast', was: '2023-03-31', now: null }, ['now not given']]],
  noUpdate: [[{ since: '2023-03-31' }, ['31 March 2023']]],
  extensionAsked: [[{ on: '2023-03-01', to: '2023-06-30', why: 'Staff left', request: 1, outcome: 'requested' }, ['1 March 2023', '30 June 2023', 'Staff left', 'Nobody has decided']],
             [{ on: '2023-03-01', to: '2023-06-30', why: 'Staff left', request: 3, outcome: 'granted' }, ['number 3', 'was granted']],
             [{ on: '2023-03-01', to: '2023-06-30', why: 'Staff left', request: 2, outcome: 'deferred' }, ['put off']],
             [{ on: '2023-03-01', to: '2023-06-30', why: 'Staff left', request: 2, outcome: 'refused' }, ['was refused']]],
  wording:  [[{ which: 'title', was: 'Old', now: 'New' }, ['title', '“Old”', '“New”']],
             [{ which: 'description', was: null, now: null }, ['was “blank”', 'now “blank”']]],
  waiting:  [[{ was: 'amber', since: '2023-03-31' }, ['Was Amber', '31 March 2023', 'verify']]],
  gone:     [[{ was: 'red' }, ['Was Red']]],
};

const rowsOf = (key: string, table: { readonly [name: string]: readonly (readonly [object, readonly string[]])[] }) =>
  Object.entries(table).flatMap(([name, rows]) => rows.map(([said, tells]) => [name, { [key]: name, ...said }, tells] as const));

describe('why an action is rated as it is, as a whole sentence', () => {
  const rows = rowsOf('reason', REASONS);

  test.each(rows)('%s tells its days and figures', (_, reason, tells) => {
    const sentence = reasonSentence(reason as Reason);
    expect(sentence).toMatch(WHOLE);
    for (const told of tells) expect(sentence).toContain(told);
  });
  test('no two reasons share one', () => {
    expect(new Set(rows.map(([, reason]) => reasonSentence(reason as Reason))).size).toBe(rows.length);
  });
});

describe('why an action is in a list of changes, as a whole sentence', () => {
  const rows = rowsOf('change', CHANGES);

  test.each(rows)('%s tells what was and what is', (_, change, tells) => {
    const sentence = changeSentence(change as ChangeReason);
    expect(sentence).toMatch(WHOLE);
    for (const told of tells) expect(sentence).toContain(told);
  });
});

describe('where the register stands', () => {
  const summary = (total: number, counts: object, overdue: object) =>
    summarySentences({ total, counts: { assured: 0, red: 0, amber: 0, green: 0, reportedComplete: 0, ...counts }, overdue } as Position);

  test('is one sentence while there is nothing in it', () => expect(summary(0, {}, { count: 0, days: 0 })).toHaveLength(1));
  test('tells how many are assured, how they are rated, and that none is late', () => {
    const told = summary(9, { assured: 2, red: 3, amber: 4 }, { count: 0, days: 0 });
    expect(told).toEqual([
      expect.stringContaining('2 of 9 actions are'),
      expect.stringContaining('3 are red, 4 amber and 0 green'),
      expect.stringContaining('None'),
    ]);
  });
  test('tells how many are late and by how much, and how many nobody has verified', () => {
    const told = summary(9, { assured: 1, red: 1, reportedComplete: 2 }, { count: 2, days: 30 });
    expect(told[0]).toContain('1 of 9 actions is');
    expect(told[1]).toContain('1 is red');
    expect(told[2]).toMatch(/^2 actions are .* 30 days/);
    expect(told[3]).toContain('2 actions are');
  });
  test('speaks of one as one', () => {
    const [, , late, unverified] = summary(9, { reportedComplete: 1 }, { count: 1, days: 1 });
    expect(late).toMatch(/^1 action is .* 1 day /);
    expect(unverified).toContain('1 action is');
  });
});
