import { z } from 'zod';

/** A calendar day in Europe/London, as `2023-03-31`. Days compare as text; their difference is in calendar days. */
export type Day = `${number}-${number}-${number}`;

/** A day as it crosses an edge: one that exists (no 30 February), between years 0000 and 9999. */
export const day: z.ZodType<Day> = z.iso
  .date({ error: 'a day that exists, like 2023-03-31' })
  .meta({ description: 'A calendar day, Europe/London', examples: ['2023-03-31'] }) as unknown as z.ZodType<Day>;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_A_DAY = 86_400_000;

/** Is this text a day that exists? */
export function isDay(text: string): text is Day {
  return SHAPE.test(text) && dayAt(instantOf(text)) === text;
}

/** How many calendar days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((instantOf(to) - instantOf(from)) / MS_A_DAY);
}

/** The day so many calendar days later; earlier when the number is negative. */
export function daysLater(from: Day, days: number): Day {
  return dayAt(instantOf(from) + days * MS_A_DAY);
}

function instantOf(text: string): number {
  const [, year, month, date] = SHAPE.exec(text) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(date));
}

function dayAt(ms: number): Day {
  return new Date(Number.isNaN(ms) ? 0 : ms).toISOString().slice(0, 10) as Day;
}
