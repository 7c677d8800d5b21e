import { describe, expect, test } from 'vitest';
import type { Day } from '../day/day.ts';
import { meetingBefore } from './last.ts';
import type { Meeting } from './meeting.ts';

const meeting = (date: Day): Meeting => ({ id: `GAC-${date}`, committee: 'GAC', date, reports: [] });
const calendar = (['2023-03-14', '2023-06-13', '2023-09-12'] as const).map(meeting);

describe('the last meeting before a day', () => {
  test.each([
    ['2023-03-13', null],
    ['2023-03-14', null],
    ['2023-03-15', '2023-03-14'],
    ['2023-09-12', '2023-06-13'],
    ['2024-01-01', '2023-09-12'],
  ] as const)('%s is that of %s: a meeting of the day itself is not before it', (today, date) => {
    expect(meetingBefore(calendar, today)?.date ?? null).toBe(date);
  });

  test('is none where there was none', () => expect(meetingBefore([], '2023-09-12')).toBeNull());
});
