import { describe, expect, test } from 'vitest';
import { type Day, day, daysBetween, daysLater, isDay } from './day.ts';
import { type Instant, instant, londonDayOf } from './instant.ts';

describe('a day', () => {
  test.each([
    ['2023-03-31', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-02-30', false],
    ['2023-13-01', false],
    ['2023-00-10', false],
    ['31/03/2023', false],
    ['2023-3-1', false],
    ['', false],
  ])('%s is a day that exists: %s', (text, exists) => {
    expect(isDay(text)).toBe(exists);
    expect(day.safeParse(text).success).toBe(exists);
  });

  test.each<[Day, Day, number]>([
    ['2023-07-31', '2023-08-01', 1],
    ['2023-07-31', '2023-07-31', 0],
    ['2023-08-01', '2023-07-31', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-03-25', '2023-03-27', 2],
    ['2022-01-01', '2023-01-01', 365],
  ])('from %s to %s is %i calendar days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(daysLater(from, days)).toBe(to);
  });
});

describe('the day in London', () => {
  test.each<[Instant, Day]>([
    ['2023-01-15T23:59:00.000Z', '2023-01-15'],
    ['2023-06-15T22:59:00.000Z', '2023-06-15'],
    ['2023-06-15T23:00:00.000Z', '2023-06-16'],
    ['2023-03-26T00:30:00.000Z', '2023-03-26'],
  ])('at %s it was %s', (moment, day) => {
    expect(londonDayOf(moment)).toBe(day);
  });

  test('an instant has one spelling, whatever was typed', () => {
    expect(instant.parse('2023-03-31T10:00:00+01:00')).toBe('2023-03-31T09:00:00.000Z');
    expect(instant.safeParse('yesterday').success).toBe(false);
  });
});
