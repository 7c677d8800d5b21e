import { describe, expect, test } from 'vitest';
import type { DataOf } from '../command/command.ts';
import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import { CLERK, given, on } from '../given.suite.ts';
import type { Past } from '../register/past.ts';
import { askedOf } from '../rule/asked.ts';
import { findingsOf } from '../rule/findings.ts';
import { countersign1 } from '../scheme/countersign-1.ts';
import { afterwards, answerTo, ask, type Told } from './asked.suite.ts';
import { action, COUNCIL } from './somewhere.suite.ts';

const meets = (meeting: string, date: Day, committee = 'GAC'): Told => [
  CLERK,
  { fact: 'meetingScheduled', on: '2023-01-10', meeting, committee, date },
];
/** Two meetings, and one action, of which the last that was heard was on 2 May. */
const past = (): Past =>
  given(...COUNCIL, meets('GAC-2023-05', '2023-05-10'), meets('GAC-2023-09', '2023-09-13'), action('A-1'), [
    CLERK,
    { fact: 'reported', on: '2023-05-02', ref: 'A-1', text: 'A draft' },
  ]);
const READ_UP_TO: Instant = '2023-05-02T12:00:00.000Z';

const cadence = (day: Day, everyMonths: number, committee = 'GAC') =>
  ask('agreeCadence', CLERK, day, { committee, everyMonths, minute: `Minute of ${day}` });
const plan = (day: Day, data: DataOf<'planItem'>) => ask('planItem', CLERK, day, data);
const issue = (day: Day, more: Partial<DataOf<'issueReport'>> = {}) => ask('issueReport', CLERK, day, { meeting: 'GAC-2023-05', ...more });
const resolve = (day: Day, more: Partial<DataOf<'resolve'>> = {}) =>
  ask('resolve', CLERK, day, { meeting: 'GAC-2023-05', resolution: 'note', minute: 'Minute 9', ...more });
const NO_MEETING = { refused: 'notThere', what: 'meeting', id: 'GAC-1999' };

describe('to agree how often a committee is told', () => {
  const missed = (commands: Parameters<typeof afterwards>[1][], day: Day) =>
    findingsOf(askedOf(on(afterwards(past(), ...commands), day), countersign1, []))
      .filter(({ rule }) => rule === 'REP-1')
      .map(({ about, because }) => [about, because[0]]);

  test('keeps the months, the minute, and since when', () => {
    expect(on(afterwards(past(), cadence('2023-01-31', 3)), '2023-01-31').cadences).toEqual([
      { committee: 'GAC', everyMonths: 3, from: '2023-01-31', minute: 'Minute of 2023-01-31' },
    ]);
  });

  test.each<[day: Day, found: readonly unknown[]]>([
    ['2023-04-30', []],
    ['2023-05-01', [['GAC', { found: 'cadenceMissed', last: null, everyMonths: 3 }]]],
  ])('is to miss it from the day after so many months: as at %s', (day, found) => {
    expect(missed([cadence('2023-01-31', 3)], day)).toEqual(found);
  });

  test.each<[day: Day, found: readonly unknown[]]>([
    ['2023-08-15', []],
    ['2023-08-16', [['GAC', { found: 'cadenceMissed', last: null, everyMonths: 6 }]]],
  ])('again replaces what was agreed before: as at %s', (day, found) => {
    expect(missed([cadence('2023-01-31', 3), cadence('2023-02-15', 6)], day)).toEqual(found);
  });

  test('is to agree for that committee alone', () => {
    const both = [cadence('2023-01-31', 3), cadence('2023-02-15', 12, 'Cabinet')];
    expect(missed(both, '2023-05-01').map(([about]) => about)).toEqual(['GAC']);
    expect(missed([cadence('2023-02-15', 12, 'Cabinet')], '2023-02-15')).toEqual([['GAC', { found: 'noCadence' }]]);
  });

  test('is kept by a report', () => {
    expect(missed([cadence('2023-01-31', 3), issue('2023-05-03')], '2023-08-03')).toEqual([]);
    expect(missed([cadence('2023-01-31', 3), issue('2023-05-03')], '2023-08-04')).toMatchObject([['GAC', { last: '2023-05-03' }]]);
  });
});

describe('an item of the work programme', () => {
  const item = { item: 'W4', title: 'Progress on school transport', meeting: 'GAC-2023-05', actions: ['A-1'] };

  test('is planned for a meeting, with the actions that it is about', () => {
    const planned = on(afterwards(past(), plan('2023-02-01', item)), '2023-02-01').planned;
    expect([...planned.values()]).toEqual([{ id: 'W4', title: item.title, meeting: 'GAC-2023-05', actions: ['A-1'] }]);
  });

  test('planned again moves to the meeting then named, and stands in one place', () => {
    const moved = afterwards(past(), plan('2023-02-01', item), plan('2023-03-01', { ...item, meeting: 'GAC-2023-09' }));
    expect([...on(moved, '2023-02-28').planned.values()].map(({ meeting }) => meeting)).toEqual(['GAC-2023-05']);
    expect([...on(moved, '2023-03-01').planned.values()].map(({ meeting }) => meeting)).toEqual(['GAC-2023-09']);
  });

  test('may be about no action at all', () => {
    const { actions: _, ...bare } = item;
    expect(on(afterwards(past(), plan('2023-02-01', bare)), '2023-02-01').planned.get('W4')?.actions).toEqual([]);
  });

  test('is refused for a meeting, or of an action, that is not there', () => {
    expect(answerTo(past(), plan('2023-02-01', { ...item, meeting: 'GAC-1999' }))).toEqual(NO_MEETING);
    expect(answerTo(past(), plan('2023-02-01', { ...item, actions: ['A-1', 'A-9'] }))).toEqual({ refused: 'noSuchAction', ref: 'A-9' });
    expect(answerTo(past(), plan('2023-01-09', item))).toEqual({ ...NO_MEETING, id: 'GAC-2023-05' });
  });
});

describe('to issue a report to a meeting', () => {
  test('is to tell it the register of that day, up to the last entry there is', () => {
    expect(answerTo(past(), issue('2023-05-03'))).toEqual([
      { fact: 'reportIssued', on: '2023-05-03', meeting: 'GAC-2023-05', version: 1, asAt: '2023-05-03', knownAt: READ_UP_TO },
    ]);
  });

  test('again is its next version, and the earlier ones stay as they were issued', () => {
    const third = issue('2023-05-09', { digest: 'c'.repeat(64), version: 3 });
    const after = afterwards(past(), issue('2023-05-03'), issue('2023-05-04', { asAt: '2023-05-03' }), third);
    const [meeting] = on(after, '2023-05-09').meetings;
    expect(meeting?.reports).toEqual([
      {
        meeting: 'GAC-2023-05',
        version: 1,
        asAt: '2023-05-03',
        knownAt: READ_UP_TO,
        issuedAt: '2023-05-03T12:00:00.000Z',
        on: '2023-05-03',
        digest: null,
      },
      {
        meeting: 'GAC-2023-05',
        version: 2,
        asAt: '2023-05-03',
        knownAt: '2023-05-03T12:00:00.000Z',
        issuedAt: '2023-05-04T12:00:00.000Z',
        on: '2023-05-04',
        digest: null,
      },
      {
        meeting: 'GAC-2023-05',
        version: 3,
        asAt: '2023-05-09',
        knownAt: '2023-05-04T12:00:00.000Z',
        issuedAt: '2023-05-09T12:00:00.000Z',
        on: '2023-05-09',
        digest: 'c'.repeat(64),
      },
    ]);
    expect(on(after, '2023-05-03').meetings[0]?.reports.map(({ version }) => version)).toEqual([1]);
  });

  test('may be of an earlier day and an earlier moment', () => {
    const earlier = { asAt: '2023-04-30', knownAt: '2023-04-30T17:00:00.000Z' } as const;
    expect(answerTo(past(), issue('2023-05-03', earlier))).toMatchObject([earlier]);
  });

  test('may be of the day itself, and of a moment before its midnight in London', () => {
    expect(answerTo(past(), issue('2023-05-03', { knownAt: '2023-05-03T22:59:59.000Z' }))).toHaveProperty('0.fact', 'reportIssued');
    expect(answerTo(past(), issue('2023-05-03', { knownAt: '2023-05-03T23:00:00.000Z' }))).toEqual({
      refused: 'stillToCome',
      on: '2023-05-03',
    });
  });

  test.each<[why: string, more: Partial<DataOf<'issueReport'>>, refusal: object]>([
    ['a meeting that is not there', { meeting: 'GAC-1999' }, NO_MEETING],
    ['a day still to come', { asAt: '2023-05-04' }, { refused: 'stillToCome', on: '2023-05-03' }],
    ['a moment still to come', { knownAt: '2023-05-04T00:00:00.000Z' }, { refused: 'stillToCome', on: '2023-05-03' }],
    ['a version that was left out', { version: 2 }, { refused: 'alreadyThere', what: 'version 2 of the report to', id: 'GAC-2023-05' }],
  ])('is refused for %s', (_, more, refusal) => {
    expect(answerTo(past(), issue('2023-05-03', more))).toEqual(refusal);
  });

  test('is refused as a version that is there already, and granted as the next', () => {
    const issued = afterwards(past(), issue('2023-05-03'));
    expect(answerTo(issued, issue('2023-05-04', { version: 1 }))).toEqual({
      refused: 'alreadyThere',
      what: 'version 1 of the report to',
      id: 'GAC-2023-05',
    });
    expect(answerTo(issued, issue('2023-05-04', { version: 2 }))).toMatchObject([{ version: 2 }]);
  });

  test('counts versions for each meeting by itself', () => {
    const issued = afterwards(past(), issue('2023-05-03'), issue('2023-05-04'));
    expect(answerTo(issued, issue('2023-05-05', { meeting: 'GAC-2023-09' }))).toMatchObject([{ version: 1 }]);
  });
});

describe('a meeting put in the calendar again', () => {
  const moved = ask('scheduleMeeting', CLERK, '2023-05-08', { meeting: 'GAC-2023-05', committee: 'GAC', date: '2023-05-24' });

  test('has the new day and keeps what was issued to it', () => {
    const meetings = on(afterwards(past(), issue('2023-05-03'), issue('2023-05-04'), moved), '2023-05-08').meetings;
    expect(meetings.map(({ id, date, reports }) => [id, date, reports.map(({ version }) => version)])).toEqual([
      ['GAC-2023-05', '2023-05-24', [1, 2]],
      ['GAC-2023-09', '2023-09-13', []],
    ]);
  });

  test('goes on with the next version', () => {
    expect(answerTo(afterwards(past(), issue('2023-05-03'), moved), issue('2023-05-17'))).toMatchObject([{ version: 2 }]);
  });

  test('stands where its new day puts it among the others', () => {
    const late = ask('scheduleMeeting', CLERK, '2023-05-08', { meeting: 'GAC-2023-05', committee: 'GAC', date: '2023-10-04' });
    expect(on(afterwards(past(), late), '2023-05-08').meetings.map(({ id }) => id)).toEqual(['GAC-2023-09', 'GAC-2023-05']);
  });

  test('is resolved at on its new day, and no longer on the old one', () => {
    const after = afterwards(past(), moved);
    expect(answerTo(after, resolve('2023-05-10'))).toEqual({ refused: 'stillToCome', on: '2023-05-10' });
    expect(answerTo(after, resolve('2023-05-24'))).toMatchObject([{ fact: 'resolved' }]);
  });
});

describe('to record what was resolved', () => {
  test('is of a meeting that was held, on its day or later', () => {
    expect(answerTo(past(), resolve('2023-05-09'))).toEqual({ refused: 'stillToCome', on: '2023-05-09' });
    expect(answerTo(past(), resolve('2023-05-10'))).toEqual([
      { fact: 'resolved', on: '2023-05-10', meeting: 'GAC-2023-05', resolution: 'note', minute: 'Minute 9' },
    ]);
    expect(answerTo(past(), resolve('2023-06-01', { resolution: 'askToAttend', actions: ['A-1'] }))).toMatchObject([{ actions: ['A-1'] }]);
  });

  test('is refused of a meeting, or of an action, that is not there', () => {
    expect(answerTo(past(), resolve('2023-05-10', { meeting: 'GAC-1999' }))).toEqual(NO_MEETING);
    expect(answerTo(past(), resolve('2023-05-10', { actions: ['A-1', 'A-9'] }))).toEqual({ refused: 'noSuchAction', ref: 'A-9' });
  });

  test('is no dearer for a report that was never issued: a committee may resolve on what it heard', () => {
    expect(on(past(), '2023-05-10').meetings[0]?.reports).toEqual([]);
    expect(answerTo(past(), resolve('2023-05-10'))).toMatchObject([{ fact: 'resolved' }]);
  });
});
