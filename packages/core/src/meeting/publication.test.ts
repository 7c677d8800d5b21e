import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BANK_HOLIDAYS, mergedHolidays } from '../day/bank-holidays.ts';
import { type Day, daysBetween, daysLater } from '../day/day.ts';
import { weekdayOf, workingCalendar, workingDaysBetween } from '../day/working-days.ts';
import { type ClearDayCalendar, clearDayCalendar, parish, principalCouncil, publishBy } from './publication.ts';

/** A worked case, counted by hand on a paper calendar. To add one, add a row: the meeting, the last day to publish, and why. */
type Case = readonly [meeting: Day, publishBy: Day, why: string];

const scottish: ClearDayCalendar = { ...principalCouncil, id: 'scotland', division: 'scotland' };
const northernIrish: ClearDayCalendar = { ...principalCouncil, id: 'northern-ireland', division: 'northernIreland' };
const welsh: ClearDayCalendar = { ...principalCouncil, id: 'wales', clearDays: 3 };
const closedAtChristmas = { title: 'Offices closed at Christmas', on: ['2023-12-27', '2023-12-28', '2023-12-29'] as Day[] };
const closing: ClearDayCalendar = { ...principalCouncil, id: 'closing', leavesOut: [...principalCouncil.leavesOut, closedAtChristmas] };
const inMourning = { title: 'Mourning', on: Array.from({ length: 12 }, (_, later) => daysLater('2022-09-08', later)) };
const mourning: ClearDayCalendar = { ...parish, id: 'mourning', leavesOut: [...parish.leavesOut, inMourning] };

const holds = (calendar: ClearDayCalendar) => (meeting: Day, by: Day) => expect(publishBy(meeting, calendar).by).toBe(by);

describe('a principal council in England publishes five clear days before: for a meeting on', () => {
  test.each<Case>([
    ['2022-11-15', '2022-11-07', 'a Tuesday: Mon 14, Fri 11, Thu 10, Wed 9 and Tue 8 are clear'],
    ['2023-06-17', '2023-06-09', 'a meeting on a Saturday: Fri 16, Thu 15, Wed 14, Tue 13 and Mon 12 are clear'],
    ['2024-03-05', '2024-02-26', '29 February is a day like another: Mon 4, Fri 1, Thu 29, Wed 28 and Tue 27 are clear'],
    ['2020-05-12', '2020-05-01', 'in 2020 the early May holiday was Friday 8 May, so Monday 4 May counts'],
    ['2022-06-09', '2022-05-30', 'Jubilee: Thu 2 and Fri 3 June were holidays, and Monday 30 May for once was not'],
    ['2022-09-26', '2022-09-15', 'Monday 19 September 2022, the State Funeral, was a bank holiday'],
    ['2023-05-10', '2023-04-28', 'Coronation: both Monday 1 and Monday 8 May were holidays'],
    ['2023-09-01', '2023-08-23', 'the summer holiday, Monday 28 August, lies between'],
    ['2023-04-12', '2023-03-31', 'Easter 2023: Good Friday 7 and Monday 10 April'],
    ['2024-04-04', '2024-03-25', 'Easter 2024: Good Friday 29 March and Monday 1 April'],
    ['2025-04-22', '2025-04-10', 'Easter 2025, met on the day after it: Good Friday 18 and Monday 21 April'],
    ['2026-04-13', '2026-04-01', 'Easter 2026: Good Friday 3 and Monday 6 April'],
    ['2022-01-06', '2021-12-24', 'Christmas fell on a Saturday: 27 and 28 December and 3 January stood in'],
    ['2023-01-05', '2022-12-23', 'Christmas fell on a Sunday: 26 and 27 December and 2 January were holidays'],
    ['2024-01-03', '2023-12-21', 'Christmas fell on a Monday: 25 and 26 December and 1 January'],
    ['2027-01-05', '2026-12-23', 'Boxing Day fell on a Saturday: 25 and 28 December and 1 January'],
  ])('%s by %s: %s', holds(principalCouncil));
});

describe('by the bank holidays of Scotland, for a meeting on', () => {
  test.each<Case>([
    ['2024-04-04', '2024-03-26', 'Easter Monday, 1 April, is no holiday in Scotland: a day later than in England'],
    ['2024-12-05', '2024-11-26', "St Andrew's Day fell on a Saturday, so Monday 2 December was kept: a day earlier than in England"],
    ['2024-08-08', '2024-07-30', 'the summer holiday is the first Monday of August'],
    ['2023-01-05', '2022-12-22', '2 January has its own holiday, kept on Tuesday 3 January 2023'],
  ])('%s by %s: %s', holds(scottish));
});

describe('by the bank holidays of Northern Ireland, for a meeting on', () => {
  test.each<Case>([
    ['2023-07-18', '2023-07-07', 'Wednesday 12 July is a holiday there, and not in England'],
    ['2024-03-22', '2024-03-13', "St Patrick's Day fell on a Sunday, so Monday 18 March was kept"],
    ['2024-04-04', '2024-03-25', 'Easter Monday is a holiday there, as in England'],
  ])('%s by %s: %s', holds(northernIrish));
});

describe('a parish council publishes three clear days before, Saturdays counted: for a meeting on', () => {
  test.each<Case>([
    ['2022-11-15', '2022-11-10', 'a Tuesday: Mon 14, Sat 12 and Fri 11 are clear, Sunday is not'],
    ['2022-11-17', '2022-11-12', 'a Thursday: Wed 16, Tue 15 and Mon 14 are clear, and papers may go out on the Saturday'],
    ['2022-06-07', '2022-05-31', 'Jubilee: Mon 6, Sat 4 and Wed 1 June are clear'],
    ['2023-05-10', '2023-05-04', 'Coronation: Tue 9, Sat 6 and Fri 5 are clear, Monday 8 May was a holiday'],
    ['2022-09-21', '2022-09-15', 'the State Funeral: Tue 20, Sat 17 and Fri 16 are clear'],
    ['2024-04-04', '2024-03-25', 'Easter break 2024, Thu 28 March to Tue 2 April: Wed 3, Wed 27 and Tue 26 are clear'],
    ['2025-04-23', '2025-04-12', 'Easter break 2025, Thu 17 to Tue 22 April: Wed 16, Tue 15 and Mon 14 are clear'],
    ['2022-12-30', '2022-12-20', 'Christmas break 2022, Fri 23 to Wed 28: Thu 29, Thu 22 and Wed 21 are clear'],
    ['2023-01-05', '2022-12-30', 'after it: Wed 4, Tue 3 and Sat 31 are clear'],
    ['2026-01-02', '2025-12-22', 'Christmas break 2025, Wed 24 to Mon 29: Wed 31, Tue 30 and Tue 23 are clear'],
    ['2027-01-04', '2026-12-23', 'Christmas break 2026, Thu 24 to Tue 29, as Mon 28 stood in: Sat 2, Thu 31 and Wed 30 are clear'],
  ])('%s by %s: %s', holds(parish));
});

describe('another rule is other data: for a meeting on', () => {
  test.each<readonly [ClearDayCalendar, ...Case]>([
    [welsh, '2023-04-12', '2023-04-04', 'three clear days, as in Wales: Tue 11, Thu 6 and Wed 5'],
    [closing, '2024-01-03', '2023-12-18', 'a council closed from 27 to 29 December: Tue 2, then Fri 22, Thu 21, Wed 20 and Tue 19'],
    [mourning, '2022-09-21', '2022-09-05', 'a parish that took 8 to 19 September as mourning: Tue 20, then Wed 7 and Tue 6'],
  ])('$1 by $2: $3', (calendar, meeting, by) => holds(calendar)(meeting, by));
});

describe('the answer explains itself:', () => {
  test('each day that did not count is named, with the part of the calendar that leaves it out', () => {
    expect(publishBy('2022-09-21', parish)).toEqual({
      by: '2022-09-15',
      leftOut: [
        { on: '2022-09-18', because: 'sundays' },
        { on: '2022-09-19', because: 'bankHolidays' },
      ],
      holidaysNotKnownIn: [],
    });
  });

  test.each<[meeting: Day, by: Day, years: readonly number[]]>([
    ['2028-01-04', '2027-12-23', [2028]],
    ['2028-01-01', '2027-12-22', []],
    ['2031-05-14', '2031-05-06', [2031]],
    ['2014-12-29', '2014-12-19', [2014]],
  ])('where bank holidays are not known, it is counted by weekends and the years are named: %s by %s, %j', (meeting, by, years) => {
    expect(publishBy(meeting, principalCouncil)).toMatchObject({ by, holidaysNotKnownIn: years });
  });

  test('a holiday proclaimed since moves the deadline, when it is merged in', () => {
    const proclaimed = { on: '2026-06-15', title: 'Proclaimed', substitute: false } as const;
    const { holidays } = mergedHolidays(BANK_HOLIDAYS.englandAndWales, [proclaimed]);
    expect(publishBy('2026-06-18', principalCouncil).by).toBe('2026-06-10');
    expect(publishBy('2026-06-18', principalCouncil, { ...BANK_HOLIDAYS, englandAndWales: holidays }).by).toBe('2026-06-09');
  });
});

describe('a day of mourning', () => {
  const unproclaimed = BANK_HOLIDAYS.englandAndWales.filter(({ on }) => on !== '2022-09-19');

  test.each<readonly [ClearDayCalendar, ...Case]>([
    [parish, '2022-09-21', '2022-09-15', 'a parish leaves it out, bank holiday or not'],
    [principalCouncil, '2022-09-26', '2022-09-16', 'a principal council only as a bank holiday'],
  ])('$1 by $2: $3', (calendar, meeting, by) => {
    expect(publishBy(meeting, calendar, { ...BANK_HOLIDAYS, englandAndWales: unproclaimed }).by).toBe(by);
  });
});

describe('whatever the meeting,', () => {
  const meetings = fc.integer({ min: 0, max: daysBetween('2014-01-01', '2029-12-31') }).map((later) => daysLater('2014-01-01', later));
  const daysFrom = (by: Day, to: Day) => Array.from({ length: daysBetween(by, to) }, (_, later) => daysLater(by, later));

  test.each([principalCouncil, scottish, northernIrish, welsh])('exactly the working days of $id stand between', (calendar) => {
    const working = workingCalendar(BANK_HOLIDAYS[calendar.division]);
    const check = (meeting: Day) => {
      const { by } = publishBy(meeting, calendar);
      expect(workingDaysBetween(by, daysLater(meeting, -1), working).days).toBe(calendar.clearDays);
      expect(workingDaysBetween(daysLater(by, -1), by, working).days).toBe(1);
    };
    fc.assert(fc.property(meetings, check), { seed: 20_220_926, numRuns: 2_000 });
  });

  test.each([principalCouncil, scottish, northernIrish, welsh, closing, parish, mourning])('$id is told every day between', (calendar) => {
    const check = (meeting: Day) => {
      const { by, leftOut } = publishBy(meeting, calendar);
      const out = new Set(leftOut.map(({ on }) => on));
      expect(out.size).toBe(leftOut.length);
      expect(daysFrom(by, meeting).filter((on) => !out.has(on)).length).toBe(calendar.clearDays + 1);
      expect(out.has(by)).toBe(false);
      expect(daysFrom(by, meeting).every((on) => weekdayOf(on) !== 7 || out.has(on))).toBe(true);
    };
    fc.assert(fc.property(meetings, check), { seed: 20_221_115, numRuns: 1_000 });
  });

  test.each([principalCouncil, scottish, northernIrish, closing, parish, mourning])(
    'a later one is never published earlier by $id',
    (calendar) => {
      const check = (one: Day, other: Day) => {
        const [sooner, later] = one < other ? [one, other] : [other, one];
        expect(publishBy(sooner, calendar).by <= publishBy(later, calendar).by).toBe(true);
      };
      const near = fc.tuple(meetings, fc.integer({ min: 0, max: 12 })).map(([one, days]): [Day, Day] => [one, daysLater(one, days)]);
      fc.assert(
        fc.property(near, ([one, other]) => check(one, other)),
        { seed: 20_230_105, numRuns: 1_000 },
      );
    },
  );
});

describe('a calendar of clear days is data', () => {
  test('the ones shipped read back as they are written', () => {
    for (const calendar of [principalCouncil, parish])
      expect(clearDayCalendar.parse(JSON.parse(JSON.stringify(calendar)))).toEqual(calendar);
  });

  test.each([
    ['no clear days', { clearDays: 0 }],
    ['a part of a day', { clearDays: 2.5 }],
    ['a kind of day that nobody knows', { leavesOut: ['fridays'] }],
    ['a day that does not exist', { leavesOut: [{ title: 'Closed', on: ['2023-02-30'] }] }],
    ['nothing left out', { leavesOut: [] }],
    ['a division that there is not', { division: 'wales' }],
    ['no source', { source: ' ' }],
  ])('%s is refused', (_what, wrong) => {
    expect(clearDayCalendar.safeParse({ ...principalCouncil, ...wrong }).success).toBe(false);
  });

  test('each of its fields says what it is', () => {
    const { properties = {} } = z.toJSONSchema(clearDayCalendar, { io: 'input' });
    for (const [name, field] of Object.entries(properties)) expect(field, name).toHaveProperty('description');
    expect(Object.keys(properties)).toEqual(['id', 'title', 'source', 'division', 'clearDays', 'leavesOut']);
  });
});
