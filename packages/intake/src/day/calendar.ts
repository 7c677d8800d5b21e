/** The day with these numbers, or null where the calendar has none (31 February, month 13). Years from 1900 are believed. */
export function dayOf(year: number, month: number, date: number): string | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12)) return null;
  return date >= 1 && date <= daysIn(year, month) ? written(year, month, date) : null;
}

/** The last day of a month: what people mean who write a month alone. */
export function lastDayOf(year: number, month: number): string | null {
  return dayOf(year, month, month < 1 || month > 12 ? 0 : daysIn(year, month));
}

/** The day so many days after the first of January 1970. */
export function dayAfterEpoch(days: number): string {
  return new Date(days * MS_A_DAY).toISOString().slice(0, 10);
}

/** The day, in London, of an instant that names its own offset. Systems that export midnight in UTC move a summer day to the day before. */
export function londonDayOf(instant: string): string | null {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return null;
  const { year, month, day } = Object.fromEntries(LONDON.formatToParts(at).map(({ type, value }) => [type, value]));
  return dayOf(Number(year), Number(month), Number(day));
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
const MS_A_DAY = 86_400_000;
const LONDON = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function written(year: number, month: number, date: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
