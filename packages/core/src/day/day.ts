import { z } from 'zod';

/** A calendar day in Europe/London, as `2023-03-31`. Days compare as text; their difference is in calendar days. */
export type Day = `${number}-${number}-${number}`;

/** A day as it crosses an edge: one that exists (no 30 February), between years 0000 and 9999. */
export const day: z.ZodType<Day> = z.iso
  .date({ error: 'a day that exists, like 2023-03-31' })
  .meta({ description: 'A calendar day, Europe/London', examples: ['2023-03-31'] }) as unknown as z.ZodType<Day>;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MS_A_DAY = 86_400_000;

/** Is this text a day that exists? */
export function isDay(text: string): text is Day {
  return SHAPE.test(text) && dayAt(numberOf(text as Day)) === text;
}

/** How many calendar days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** The day so many calendar days later; earlier when the number is negative. */
export function daysLater(from: Day, days: number): Day {
  return dayAt(numberOf(from) + days);
}

/**
 * A day as a number: calendar days since 1 January 1970, negative before it. Read digit by digit, and counted in the years that
 * begin in March, so that the leap day comes last: this is asked millions of times where a register is large.
 */
export function numberOf(day: Day): number {
  const month = two(day, 5);
  const year = two(day, 0) * 100 + two(day, 2) - (month <= 2 ? 1 : 0);
  const sinceMarch = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((153 * sinceMarch + 2) / 5) + two(day, 8) - DAYS_TO_1970;
}

/** From 1 March of the year 0 to 1 January 1970, and one, because the first of a month is its day 1. */
const DAYS_TO_1970 = 719_469;
const ZERO = 48;

function two(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

function dayAt(days: number): Day {
  return new Date(days * MS_A_DAY).toISOString().slice(0, 10) as Day;
}
