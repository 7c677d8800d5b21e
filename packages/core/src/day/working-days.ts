import { z } from 'zod';
import { type BankHoliday, yearsKnown } from './bank-holidays.ts';
import { type Day, day, daysBetween, daysLater, isDay } from './day.ts';

/** Days on which a council itself is closed, or that were appointed for all, under one name. */
export const closedDays = z
  .strictObject({
    title: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .meta({ description: 'Why these days do not count', examples: ['Offices closed at Christmas'] }),
    on: z
      .array(day)
      .min(1)
      .max(400)
      .meta({ description: 'The days, Europe/London', examples: [['2023-12-27']] }),
  })
  .meta({ description: 'Days that are left out by name' });
export type ClosedDays = { readonly title: string; readonly on: readonly Day[] };

/** Why nobody works on a day. */
export type DayOff =
  | { readonly off: 'saturday' | 'sunday' }
  | { readonly off: 'bankHoliday'; readonly title: string }
  | { readonly off: 'closed'; readonly title: string };

/** Working days laid out for counting: made once by `workingCalendar`, asked often. */
export type WorkingCalendar = {
  readonly yearsKnown: ReadonlySet<number>;
  readonly off: ReadonlyMap<Day, DayOff>;
  /** The weekdays that are off, each by how many weekdays stand before it; ascending. */
  readonly ranks: readonly number[];
};

/** The years asked about whose bank holidays nobody has told: of them the answer knows only the weekends. Empty when it is whole. */
export type HolidaysNotKnown = { readonly holidaysNotKnownIn: readonly number[] };

/** Monday to Friday, without these bank holidays (one division's) and the council's own closed days. */
export function workingCalendar(holidays: readonly BankHoliday[], closed: readonly ClosedDays[] = []): WorkingCalendar {
  const off = new Map<Day, DayOff>([
    ...closed.flatMap(({ title, on }) => on.map((each) => [each, { off: 'closed', title }] as const)),
    ...holidays.map(({ on, title }) => [on, { off: 'bankHoliday', title }] as const),
  ]);
  const weekdays = [...off.keys()].map(numberOf).filter((number) => placeInWeek(number) < SATURDAY);
  return { yearsKnown: yearsKnown(holidays), off, ranks: weekdays.map(weekdaysBefore).sort((a, b) => a - b) };
}

/** Does the council work on this day? Of a year whose holidays are not known it knows only the weekends; `workOn` says so. */
export function isWorkingDay(on: Day, calendar: WorkingCalendar): boolean {
  return dayOff(on, calendar) === null;
}

/** Does the council work on this day, if not why not, and are the bank holidays of its year known? */
export function workOn(
  on: Day,
  calendar: WorkingCalendar,
): { readonly works: boolean; readonly because: DayOff | null } & HolidaysNotKnown {
  const because = dayOff(on, calendar);
  return { works: because === null, because, ...notKnown(on, on, calendar.yearsKnown) };
}

/**
 * How many working days from one day to a later one: the first day is not counted, the last is, when it is a working day.
 * Negative when it is earlier, so that there and back again is nothing.
 */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar): { readonly days: number } & HolidaysNotKnown {
  const days = workingDaysTo(numberOf(to) + 1, calendar) - workingDaysTo(numberOf(from) + 1, calendar);
  return { days, ...notKnown(from, to, calendar.yearsKnown) };
}

/** The working day so many working days later: 1 is the next. 0 is the day itself, whatever it is; a negative number goes back. */
export function workingDaysAfter(from: Day, days: number, calendar: WorkingCalendar): { readonly day: Day } & HolidaysNotKnown {
  if (days < 0) return workingDaysBefore(from, -days, calendar);
  const there = days === 0 ? from : workingDayAfterSoMany(workingDaysTo(numberOf(from) + 1, calendar) + days - 1, calendar);
  return { day: there, ...notKnown(from, there, calendar.yearsKnown) };
}

/** The working day so many working days earlier: 1 is the last one before. 0 is the day itself, whatever it is; a negative number goes on. */
export function workingDaysBefore(from: Day, days: number, calendar: WorkingCalendar): { readonly day: Day } & HolidaysNotKnown {
  if (days < 0) return workingDaysAfter(from, -days, calendar);
  const there = days === 0 ? from : workingDayAfterSoMany(workingDaysTo(numberOf(from), calendar) - days, calendar);
  return { day: there, ...notKnown(there, from, calendar.yearsKnown) };
}

/** Which years from one day to another are told only by their weekends? */
export function notKnown(one: Day, other: Day, known: ReadonlySet<number>): HolidaysNotKnown {
  const [from, to] = [one, other].map((on) => Number(on.slice(0, 4))).sort((a, b) => a - b) as [number, number];
  const years = Array.from({ length: to - from + 1 }, (_, later) => from + later);
  return { holidaysNotKnownIn: years.filter((year) => !known.has(year)) };
}

/** Which day of the week is it: 1 is Monday, 7 is Sunday. */
export function weekdayOf(on: Day): number {
  return placeInWeek(numberOf(on)) + 1;
}

// A Monday. Days are counted from it, so that weeks and the five working days in them can be counted without walking.
const FIRST_MONDAY: Day = '1970-01-05';
const SATURDAY = 5;

function dayOff(on: Day, { off }: WorkingCalendar): DayOff | null {
  const place = placeInWeek(numberOf(on));
  if (place >= SATURDAY) return { off: place === SATURDAY ? 'saturday' : 'sunday' };
  return off.get(on) ?? null;
}

function numberOf(on: Day): number {
  if (!isDay(on)) throw new Error(`There is no day ${on}: what is not a day is stopped where it is read`);
  return daysBetween(FIRST_MONDAY, on);
}

function placeInWeek(number: number): number {
  return ((number % 7) + 7) % 7;
}

function weekdaysBefore(number: number): number {
  return Math.floor(number / 7) * SATURDAY + Math.min(placeInWeek(number), SATURDAY);
}

/** How many working days stand before this one, counted from the first Monday. */
function workingDaysTo(number: number, { ranks }: WorkingCalendar): number {
  const weekdays = weekdaysBefore(number);
  return weekdays - firstWhere(ranks.length, (at) => (ranks[at] ?? 0) >= weekdays);
}

/** The other way about: the working day before which so many stand. */
function workingDayAfterSoMany(count: number, { ranks }: WorkingCalendar): Day {
  const weekdays = count + firstWhere(ranks.length, (at) => (ranks[at] ?? 0) - at > count);
  const weeks = Math.floor(weekdays / SATURDAY);
  return daysLater(FIRST_MONDAY, weeks * 7 + weekdays - weeks * SATURDAY);
}

/** The first place of so many at which something holds that goes on holding from there; their number when it holds nowhere. */
function firstWhere(places: number, holds: (at: number) => boolean): number {
  let [from, to] = [0, places];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
