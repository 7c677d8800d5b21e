import { describe, expect, test } from 'vitest';
import type { Day } from './day.ts';
import { monthsLater } from './months.ts';

describe('so many calendar months later', () => {
  test.each<[from: Day, months: number, to: Day]>([
    ['2022-04-01', 12, '2023-04-01'],
    ['2022-03-31', 12, '2023-03-31'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-03-31', 1, '2023-04-30'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2022-08-31', 6, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-02-28', 12, '2024-02-28'],
    ['2022-12-15', 1, '2023-01-15'],
    ['2023-10-29', 0, '2023-10-29'],
    ['2023-01-15', -1, '2022-12-15'],
    ['2023-03-31', -1, '2023-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(monthsLater(from, months)).toBe(to);
  });

  test('the last day of a month does not drift: it is counted from the first day, not from month to month', () => {
    expect(monthsLater('2023-01-31', 2)).toBe('2023-03-31');
    expect(monthsLater(monthsLater('2023-01-31', 1), 1)).toBe('2023-03-28');
  });
});
