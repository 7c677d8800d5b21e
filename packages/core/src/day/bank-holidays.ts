import { z } from 'zod';
import { BANK_HOLIDAY_DATES } from './bank-holiday-dates.ts';
import { type Day, day, daysLater } from './day.ts';

/** The three parts of the United Kingdom whose bank holidays differ, as GOV.UK publishes them. */
export const holidayDivision = z
  .enum(['englandAndWales', 'scotland', 'northernIreland'], { error: 'englandAndWales, scotland or northernIreland' })
  .meta({ description: 'Whose bank holidays are kept', examples: ['englandAndWales'] });
export type HolidayDivision = z.infer<typeof holidayDivision>;

/** A bank holiday, on the day it is kept: the substitute day when it fell on a weekend. */
export const bankHoliday = z
  .strictObject({
    on: day.meta({ description: 'The day on which it is kept, Europe/London', examples: ['2022-12-27'] }),
    title: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .meta({ description: 'What it is called', examples: ['Christmas Day'] }),
    substitute: z.boolean().meta({ description: 'Does it stand in for a day that fell on a weekend?' }),
  })
  .readonly();
export type BankHoliday = z.infer<typeof bankHoliday>;

/** The bank holidays of each division, earliest first. */
export type BankHolidays = { readonly [Division in HolidayDivision]: readonly BankHoliday[] };

/** Those that this release knows, from the first of the years covered to the last. */
export const BANK_HOLIDAYS: BankHolidays = { englandAndWales: kept('EW'), scotland: kept('S'), northernIreland: kept('NI') };
export const HOLIDAY_YEARS = { first: 2015, last: 2027 } as const;

/** No division has ever kept fewer in a year. A year with fewer is one of which only a part was told. */
const FEWEST_A_YEAR = 8;

/** The years whose bank holidays are known. In them, and in no other, a day that is not in the list is no bank holiday. */
export function yearsKnown(holidays: readonly BankHoliday[]): ReadonlySet<number> {
  const years = Map.groupBy(holidays, ({ on }) => yearOf(on));
  return new Set([...years].filter(([, told]) => told.length >= FEWEST_A_YEAR).map(([year]) => year));
}

/**
 * What a newer list did to a known one. A day that the list forgot, of a year that it tells of, may have been moved: it is
 * kept all the same until a person takes it out, because one holiday too many publishes a day early, and one too few a day late.
 */
export type HolidayChange =
  | { readonly change: 'added'; readonly holiday: BankHoliday }
  | { readonly change: 'toldOtherwise'; readonly holiday: BankHoliday; readonly was: BankHoliday }
  | { readonly change: 'dayForgotten'; readonly holiday: BankHoliday }
  | { readonly change: 'yearForgotten'; readonly year: number; readonly kept: number };

/**
 * A known list with a fed one merged into it, for one division. The feed drops its oldest years each year, so merging adds
 * and never takes away: a day that is not in the feed is kept, and said. Of a day in both, the feed's name is taken.
 */
export function mergedHolidays(
  known: readonly BankHoliday[],
  fed: readonly BankHoliday[],
): { readonly holidays: readonly BankHoliday[]; readonly changes: readonly HolidayChange[] } {
  const before = byDay(known);
  const told = byDay(fed);
  const holidays = [...new Map([...before, ...told]).values()].sort((a, b) => (a.on < b.on ? -1 : 1));
  return { holidays, changes: [...news(before, told), ...forgotten(before, told)] };
}

/** Easter Sunday of a year, by the Gregorian reckoning: Good Friday is two days before it, Easter Monday the day after. */
export function easterSunday(year: number): Day {
  const [century, inCentury, golden] = [Math.floor(year / 100), year % 100, year % 19];
  const corrected = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + corrected + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  return daysLater(`${String(year).padStart(4, '0')}-03-22` as Day, moon + toSunday - 7 * late);
}

function kept(division: string): readonly BankHoliday[] {
  return BANK_HOLIDAY_DATES.filter(([, where]) => where.split(' ').includes(division)).map(([on, , title, substitute]) => ({
    on,
    title,
    substitute: substitute !== undefined,
  }));
}

type ByDay = ReadonlyMap<Day, BankHoliday>;

function byDay(holidays: readonly BankHoliday[]): ByDay {
  return new Map(holidays.map((holiday) => [holiday.on, holiday]));
}

function news(before: ByDay, told: ByDay): HolidayChange[] {
  return [...told.values()].flatMap((holiday): HolidayChange[] => {
    const was = before.get(holiday.on);
    if (was === undefined) return [{ change: 'added', holiday }];
    const same = was.title === holiday.title && was.substitute === holiday.substitute;
    return same ? [] : [{ change: 'toldOtherwise', holiday, was }];
  });
}

function forgotten(before: ByDay, told: ByDay): HolidayChange[] {
  const years = new Set([...told.keys()].map(yearOf));
  const missing = [...before.values()].filter(({ on }) => !told.has(on));
  const days = missing.filter(({ on }) => years.has(yearOf(on)));
  const gone = Map.groupBy(missing, ({ on }) => yearOf(on));
  return [
    ...days.map((holiday): HolidayChange => ({ change: 'dayForgotten', holiday })),
    ...[...gone]
      .filter(([year]) => !years.has(year))
      .map(([year, of]): HolidayChange => ({ change: 'yearForgotten', year, kept: of.length })),
  ];
}

function yearOf(on: Day): number {
  return Number(on.slice(0, 4));
}
