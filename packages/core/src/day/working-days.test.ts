import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BANK_HOLIDAYS } from './bank-holidays.ts';
import { type Day, daysBetween, daysLater } from './day.ts';
import {
  closedDays,
  type DayOff,
  isWorkingDay,
  weekdayOf,
  workingCalendar,
  workingDaysAfter,
  workingDaysBefore,
  workingDaysBetween,
  workOn,
} from './working-days.ts';

const england = workingCalendar(BANK_HOLIDAYS.englandAndWales);
const scotland = workingCalendar(BANK_HOLIDAYS.scotland);
const closing = workingCalendar(BANK_HOLIDAYS.englandAndWales, [
  { title: 'Offices closed at Christmas', on: ['2023-12-27', '2023-12-28', '2023-12-29', '2023-12-30', '2023-12-25'] },
]);

describe('a working day', () => {
  test.each<[Day, DayOff | null]>([
    ['2023-03-31', null],
    ['2023-04-01', { off: 'saturday' }],
    ['2023-04-02', { off: 'sunday' }],
    ['2023-04-07', { off: 'bankHoliday', title: 'Good Friday' }],
    ['2023-12-25', { off: 'bankHoliday', title: 'Christmas Day' }],
    ['2023-12-27', { off: 'closed', title: 'Offices closed at Christmas' }],
    ['2023-12-30', { off: 'saturday' }],
    ['2022-05-30', null],
  ])('%s: nobody works because %j', (on, because) => {
    expect(workOn(on, closing)).toEqual({ works: because === null, because, holidaysNotKnownIn: [] });
    expect(isWorkingDay(on, closing)).toBe(because === null);
  });

  test('is not the same in Scotland', () => {
    expect(isWorkingDay('2024-04-01', scotland)).toBe(true);
    expect(isWorkingDay('2024-04-01', england)).toBe(false);
    expect(isWorkingDay('2024-01-02', scotland)).toBe(false);
  });

  test.each<[Day, number]>([
    ['1969-12-29', 1],
    ['1970-01-01', 4],
    ['2022-09-19', 1],
    ['2024-02-29', 4],
    ['2023-12-31', 7],
  ])('%s is day %i of its week, Monday the first', (on, weekday) => {
    expect(weekdayOf(on)).toBe(weekday);
  });

  test('must be a day: what is not one is stopped where it is read', () => {
    expect(() => isWorkingDay('2023-02-30', england)).toThrow('There is no day 2023-02-30');
    expect(() => workingDaysBetween('2023-01-01', '2023-13-01', england)).toThrow('There is no day 2023-13-01');
    expect(closedDays.safeParse({ title: 'Closed', on: ['2023-02-29'] }).success).toBe(false);
  });
});

describe('working days are counted', () => {
  test.each<[from: Day, to: Day, days: number]>([
    ['2023-03-31', '2023-03-31', 0],
    ['2023-03-31', '2023-04-02', 0],
    ['2023-03-31', '2023-04-03', 1],
    ['2023-04-01', '2023-04-03', 1],
    ['2023-03-31', '2023-04-12', 6],
    ['2023-04-12', '2023-03-31', -6],
    ['2022-12-23', '2023-01-05', 6],
    ['2015-01-01', '2015-12-31', 253],
    ['2022-01-01', '2022-12-31', 250],
  ])('from %s to %s there are %i in England', (from, to, days) => {
    expect(workingDaysBetween(from, to, england)).toEqual({ days, holidaysNotKnownIn: [] });
  });

  test.each<[from: Day, days: number, to: Day]>([
    ['2023-04-06', 1, '2023-04-11'],
    ['2023-04-08', 1, '2023-04-11'],
    ['2023-04-08', 0, '2023-04-08'],
    ['2022-12-23', 6, '2023-01-05'],
    ['2023-12-22', 1, '2024-01-02'],
  ])('%s and %i of them is %s', (from, days, to) => {
    expect(workingDaysAfter(from, days, closing)).toEqual({ day: to, holidaysNotKnownIn: [] });
    expect(workingDaysBefore(from, -days, closing)).toEqual({ day: to, holidaysNotKnownIn: [] });
  });

  test.each<[from: Day, days: number, to: Day]>([
    ['2023-04-11', 1, '2023-04-06'],
    ['2023-04-10', 1, '2023-04-06'],
    ['2023-01-05', 6, '2022-12-23'],
    ['2024-01-02', 1, '2023-12-22'],
  ])('%i before %s it was %s', (from, days, to) => {
    expect(workingDaysBefore(from, days, closing)).toEqual({ day: to, holidaysNotKnownIn: [] });
    expect(workingDaysAfter(from, -days, closing)).toEqual({ day: to, holidaysNotKnownIn: [] });
  });
});

describe('of a year whose bank holidays are not known', () => {
  test('only the weekends are counted out, and the answer names the year', () => {
    expect(workOn('2028-12-25', england)).toEqual({ works: true, because: null, holidaysNotKnownIn: [2028] });
    expect(workOn('2014-12-27', england)).toEqual({ works: false, because: { off: 'saturday' }, holidaysNotKnownIn: [2014] });
    expect(workingDaysAfter('2027-12-31', 1, england)).toEqual({ day: '2028-01-03', holidaysNotKnownIn: [2028] });
    expect(workingDaysBefore('2015-01-02', 1, england)).toEqual({ day: '2014-12-31', holidaysNotKnownIn: [2014] });
  });

  test('every such year on the way is named, in order, whichever way it is asked', () => {
    expect(workingDaysBetween('2013-06-01', '2029-06-01', england).holidaysNotKnownIn).toEqual([2013, 2014, 2028, 2029]);
    expect(workingDaysBetween('2029-06-01', '2013-06-01', england).holidaysNotKnownIn).toEqual([2013, 2014, 2028, 2029]);
  });
});

describe('whatever the days,', () => {
  const days = fc.integer({ min: 0, max: daysBetween('1960-01-01', '2035-12-31') }).map((later) => daysLater('1960-01-01', later));
  const calendars = fc.constantFrom(england, scotland, closing);
  const seeded = { seed: 20_230_412, numRuns: 2_000 };

  test('counting is the same as walking from day to day', () => {
    const check = (from: Day, length: number, calendar: typeof england) => {
      const walked = Array.from({ length }, (_, later) => daysLater(from, later + 1)).filter((on) => isWorkingDay(on, calendar));
      const to = daysLater(from, length);
      expect(workingDaysBetween(from, to, calendar).days).toBe(walked.length);
      expect(workingDaysBetween(to, from, calendar).days).toBe(0 - walked.length);
    };
    fc.assert(fc.property(days, fc.integer({ min: 0, max: 60 }), calendars, check), seeded);
  });

  test('so many working days later is a working day with so many between, and as many earlier is back where it began', () => {
    const check = (from: Day, many: number, calendar: typeof england) => {
      const { day: there } = workingDaysAfter(from, many, calendar);
      expect(isWorkingDay(there, calendar)).toBe(true);
      expect(workingDaysBetween(from, there, calendar).days).toBe(many);
      const { day: back } = workingDaysBefore(there, many, calendar);
      expect(workingDaysBetween(back, from, calendar).days).toBe(0);
      expect(isWorkingDay(back, calendar)).toBe(true);
    };
    fc.assert(fc.property(days, fc.integer({ min: 1, max: 3_000 }), calendars, check), seeded);
  });
});
