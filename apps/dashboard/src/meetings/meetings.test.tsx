import { describe, expect, test } from 'vitest';
import { pagesOf } from '../pages.suite.ts';
import { smallRegister, type Told } from '../register.suite.ts';

const CLERK = 'clerk';
const COMMITTEE = 'Governance and Audit Committee';
const coming: Told = [CLERK, { fact: 'meetingScheduled', on: '2023-05-11', meeting: 'M2', committee: COMMITTEE, date: '2023-07-12' }];
const cadence: Told = [CLERK, { fact: 'cadenceAgreed', on: '2023-03-10', committee: COMMITTEE, everyMonths: 3, minute: 'Minute 12' }];
const issued = (version: number, on: '2023-05-02' | '2023-05-09'): Told => [
  CLERK,
  { fact: 'reportIssued', on, meeting: 'M1', version, asAt: '2023-04-30', knownAt: `${on}T09:00:00.000Z` },
];
const meetings = async (...more: readonly Told[]) => (await pagesOf(smallRegister(more))('/meetings')).text;

describe('a committee', () => {
  test('has said how often it wants to be told, or has not', async () => {
    expect(await meetings()).toContain('It has not said how often it wants to be told. Report last issued None has been issued to it');
    expect(await meetings(cadence)).toContain('It wants to be told every 3 months, since 10 March 2023. (Minute 12)');
  });

  test('is told overdue when its report has not come', async () => {
    expect(await meetings(cadence)).toContain('Next report due by 10 June 2023 : 20 days overdue');
    expect(await meetings(cadence, issued(1, '2023-05-02'))).toContain('Next report due by 2 August 2023');
  });
});

describe('a meeting', () => {
  test('has its papers out by a day, and tells which days did not count', async () => {
    expect(await meetings(coming)).toMatch(
      /12 July 2023 , Governance and Audit Committee Papers out by 4 July 2023 , so that 5 clear days lie between\. 8 July 2023 \(a Saturday\) and 9 July 2023 \(a Sunday\) do not count\./,
    );
  });

  test('tells what is planned for it, with its actions', async () => {
    const planned: Told = [
      CLERK,
      { fact: 'itemPlanned', on: '2023-06-01', item: 'W1', title: 'Progress on transport', meeting: 'M2', actions: ['RED'] },
    ];
    expect(await meetings(coming, planned)).toMatch(/Work programme Progress on transport \( RED \)/);
    expect(await meetings(coming)).toContain('Work programme Nothing is planned for it');
  });

  test('tells every version of the report that was issued to it, the last first', async () => {
    expect(await meetings(issued(1, '2023-05-02'), issued(2, '2023-05-09'))).toMatch(
      /Report Version 2, issued at 13:00 on 9 May 2023, as at 30 April 2023 Version 1, issued at 13:00 on 2 May 2023/,
    );
    expect(await meetings()).toContain('Report None was issued to it');
  });

  test('tells what was resolved, in which words and by which minute', async () => {
    const resolved = (more: object): Told =>
      [CLERK, { fact: 'resolved', on: '2023-05-10', meeting: 'M1', resolution: 'note', minute: 'Minute 40', ...more }] as unknown as Told;
    expect(await meetings(resolved({}))).toContain('Noted , of the whole table (Minute 40)');
    expect(await meetings(resolved({ resolution: 'askToAttend', actions: ['RED', 'AMBER'], text: 'To explain' }))).toContain(
      'Asked whoever answers to attend , of RED and AMBER : “To explain” (Minute 40)',
    );
    expect(await meetings()).toContain('Resolutions None is recorded');
  });

  test('tells which heads stood behind which edition, and what they said', async () => {
    const endorsed = (more: object): Told =>
      [
        'director-of-finance',
        { fact: 'endorsed', on: '2023-05-10', asAt: '2023-04-30', knownAt: '2023-05-02T09:00:00.000Z', comment: 'As I see it', ...more },
      ] as unknown as Told;
    expect(await meetings(endorsed({ meeting: 'M1' }))).toMatch(
      /Endorsed by Director of Finance, on 10 May 2023 : the table as at 30 April 2023 , as it was known at 10:00 on 2 May 2023\. “As I see it”/,
    );
    expect(await meetings(endorsed({}))).toContain('Endorsed at no meeting Director of Finance');
    expect(await meetings()).toContain('Endorsed by Nobody');
  });

  test('to come stands before those held', async () => {
    const text = await meetings(coming);
    expect(text.indexOf('12 July 2023')).toBeLessThan(text.indexOf('Meetings held, the latest first'));
    expect(text.indexOf('Meetings held, the latest first')).toBeLessThan(text.lastIndexOf('10 May 2023'));
  });
});

test('before anything is recorded the page says so', async () => {
  const { text } = await pagesOf(smallRegister())('/meetings?asAt=2022-01-01');
  expect(text).toContain('No committee is in the register yet.');
  expect(text).toContain('None is in the calendar.');
  expect(text).toContain('None has been held yet.');
});
