import type { Day } from '../day/day.ts';
import { type Instant, londonDayOf, londonTimeOf } from '../day/instant.ts';

const monthInWords = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long' });

/** By number from 0, asked for once: a feed of ten thousand actions says a day thirty thousand times over. */
const MONTHS = Array.from({ length: 12 }, (_, month) => monthInWords.format(new Date(Date.UTC(2000, month, 1))));

/** A day as a person says it: 31 March 2023. */
export function dayInWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** A moment as a person says it, by the clock in London: 09:30 on 31 March 2023. */
export function momentInWords(moment: Instant): string {
  return `${londonTimeOf(moment)} on ${dayInWords(londonDayOf(moment))}`;
}

/** 1 day, 2 days. */
export function daysInWords(days: number): string {
  return counted(days, 'day');
}

/** A number of things, in the plural where it should be: 1 action, 4 actions. */
export function counted(number: number, thing: string): string {
  return `${number.toLocaleString('en-GB')} ${thing}${number === 1 ? '' : 's'}`;
}

/** A list as a person says it: red, amber and green; or red, amber or green. */
export function listed(items: readonly string[], joined: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joined} ${items.at(-1)}`;
}
