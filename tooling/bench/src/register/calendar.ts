import { type Day, daysBetween, daysLater } from '@countersign/core';

/** The made-up registers begin on this day. */
const FIRST_DAY: Day = '2020-04-01';
/** The day on which everything is rated. */
export const AS_AT: Day = '2023-03-31';
/** The day of the last meeting, to say what moved since. */
export const LAST_MEETING: Day = '2023-01-24';

/** Days are counted from the first one while a register is made up; the as-at day is this one. */
export const LAST = daysBetween(FIRST_DAY, AS_AT);

const DAYS: readonly Day[] = Array.from({ length: LAST + 2_000 }, (_, at) => daysLater(FIRST_DAY, at));

/** The calendar day that is so many days after the first. */
export function dayAt(at: number): Day {
  const day = DAYS[at];
  if (day === undefined) throw new Error(`No made-up register reaches ${at} days from ${FIRST_DAY}`);
  return day;
}

const numbers = new Map<Day, number>();

/** A day as a whole number, in days since 1970: for the contestants that reckon in numbers. */
export function numberOf(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = daysBetween('1970-01-01', day);
  numbers.set(day, number);
  return number;
}
