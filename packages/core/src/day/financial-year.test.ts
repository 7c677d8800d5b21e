import { describe, expect, test } from 'vitest';
import { type Day, daysBetween, daysLater } from './day.ts';
import { daysOf, financialYear, financialYearOf } from './financial-year.ts';

describe('a financial year', () => {
  test.each<[Day, string]>([
    ['2023-03-31', '2022/23'],
    ['2023-04-01', '2023/24'],
    ['2023-12-31', '2023/24'],
    ['2024-01-01', '2023/24'],
    ['2024-02-29', '2023/24'],
    ['2000-03-31', '1999/00'],
    ['2000-04-01', '2000/01'],
  ])('that %s falls in is %s', (day, year) => {
    expect(financialYearOf(day)).toBe(year);
  });

  test.each([
    ['2022/23', 365],
    ['2023/24', 366],
    ['1999/00', 366],
  ])('%s has %i days, from 1 April to 31 March, and the next begins the day after', (year, length) => {
    const { first, last } = daysOf(year);
    expect(first.slice(4)).toBe('-04-01');
    expect(last.slice(4)).toBe('-03-31');
    expect(daysBetween(first, last) + 1).toBe(length);
    expect([first, last].map(financialYearOf)).toEqual([year, year]);
    expect(daysOf(financialYearOf(daysLater(last, 1))).first).toBe(daysLater(last, 1));
  });

  test.each([
    ['2022/23', true],
    ['1999/00', true],
    ['2022/24', false],
    ['2022/22', false],
    ['2022-23', false],
    ['22/23', false],
    ['2022', false],
  ])('spelt %s is one: %s', (text, is) => {
    expect(financialYear.safeParse(text).success).toBe(is);
  });
});
