import { dayOf, lastDayOf, londonDayOf } from './calendar.ts';
import { MONTHS, type MonthNumber, monthOf } from './months.ts';

/** In which order people wrote the numbers of a date, and a day from which months without a year are counted. */
export type DateManner = { readonly order: DateOrder; readonly yearFrom?: string | undefined };
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/**
 * A day as people type it, or why it is none. `impossible`: written as a date, and no calendar has it. `ambiguous`: numbers whose
 * order the manner does not settle. `noYear`: a day or month without a year, and no day to count from. `notADate`: words ("TBC").
 */
export type TypedDay =
  | { readonly read: 'day'; readonly day: string }
  | { readonly read: 'impossible' | 'ambiguous' | 'noYear' | 'notADate' };

/**
 * What day did they mean? A year in front settles the order by itself. A month alone means its last day. Years of two digits
 * are 2000 to 2079 and 1980 to 1999. A time of day is left off, after an instant with an offset has been brought to London.
 * A season, a quarter, a year alone, "mid September" and "from May 2011" are words, not days.
 */
export function typedDay(typed: string, manner: DateManner): TypedDay {
  const text = tidied(typed);
  if (WITH_OFFSET.test(text)) return inLondon(text, manner.order);
  const bare = text.replace(TIME, '');
  return numbers(bare, manner.order) ?? monthAlone(bare, manner) ?? words(bare, manner) ?? { read: 'notADate' };
}

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})$/i;
const TIME = /(?:t|,? )\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?$/i;
const MONTH = `(${MONTHS})\\.?`;
const DATE = '(\\d{1,2})(?:st|nd|rd|th)?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';

/** One kind of space and dash, none around the signs between numbers. */
function tidied(typed: string): string {
  return typed
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?([/.-]) ?/g, '$1')
    .trim();
}

function found(day: string | null): TypedDay {
  return day === null ? { read: 'impossible' } : { read: 'day', day };
}

/** The day is checked before the instant is brought over, for a 30 February would quietly become 2 March. */
function inLondon(text: string, order: DateOrder): TypedDay {
  const written = numbers(text.slice(0, 10), order);
  return written?.read === 'day' ? found(londonDayOf(text.replace(' ', 'T'))) : { read: 'impossible' };
}

function numbers(text: string, order: DateOrder): TypedDay | null {
  const [, one = '', two = '', three = ''] = /^(\d{1,4})[/.\- ](\d{1,2})[/.\- ](\d{1,4})$/.exec(text) ?? [];
  if (one === '') return null;
  if (one.length === 4) return found(three.length <= 2 ? dayOf(Number(one), Number(two), Number(three)) : null);
  if (one.length === 3 || three.length === 3) return { read: 'impossible' };
  if (order === 'ymd') return three.length === 4 ? { read: 'ambiguous' } : found(dayOf(yearOf(one), Number(two), Number(three)));
  const [date, month] = order === 'dmy' ? [one, two] : [two, one];
  return three.length === 1 ? { read: 'impossible' } : found(dayOf(yearOf(three), Number(month), Number(date)));
}

/** `03/2023`, `2023-03`, `Mar 2023`, `end of March 2023`, `Mar-23`, and `September` counted from a day. */
function monthAlone(text: string, { order, yearFrom }: DateManner): TypedDay | null {
  const [, month, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return found(lastDayOf(Number(year), Number(month)));
  const [, yearFirst, second] = /^(\d{4})[/.-](\d{1,2})$/.exec(text) ?? [];
  if (yearFirst !== undefined && text[4] === '-') return found(lastDayOf(Number(yearFirst), Number(second)));
  const [, name, written] = new RegExp(`^(?:end(?: of)?[ -])?${MONTH}(?:,?[ /.-]'?(\\d{4}|\\d{2}))?$`, 'i').exec(text) ?? [];
  if (name === undefined || (written?.length === 2 && order === 'mdy')) return null;
  const number = monthOf(name);
  return written === undefined ? firstFrom(yearFrom, (next) => lastDayOf(next, number)) : found(lastDayOf(yearOf(written), number));
}

/** `31 March 2023`, `Fri 31st of Mar 23`, `March 31, 2023`, and `31 March` counted from a day. */
function words(text: string, { yearFrom }: DateManner): TypedDay | null {
  const dayFirst = new RegExp(`^${WEEKDAY}${DATE}(?: of)?[ /.-]?${MONTH}(?:,?[ /.-]?'?(\\d{4}|\\d{2}))?$`, 'i').exec(text);
  if (dayFirst) return written(dayFirst[1], dayFirst[2], dayFirst[3], yearFrom);
  const monthFirst = new RegExp(`^${WEEKDAY}${MONTH} ?${DATE}(?:(?:,| |, )(\\d{4}|\\d{2}))?$`, 'i').exec(text);
  return monthFirst ? written(monthFirst[2], monthFirst[1], monthFirst[3], yearFrom) : null;
}

function written(date: string | undefined, name: string | undefined, year: string | undefined, yearFrom: string | undefined): TypedDay {
  const month: MonthNumber = monthOf(name ?? '');
  if (year !== undefined) return found(dayOf(yearOf(year), month, Number(date)));
  return dayOf(LEAP_YEAR, month, Number(date)) === null
    ? { read: 'impossible' }
    : firstFrom(yearFrom, (next) => dayOf(next, month, Number(date)));
}

/** The first such day on or after the given one. A 29 February may be up to eight years away. */
function firstFrom(yearFrom: string | undefined, dayIn: (year: number) => string | null): TypedDay {
  if (yearFrom === undefined) return { read: 'noYear' };
  const years = Array.from({ length: 9 }, (_, later) => Number(yearFrom.slice(0, 4)) + later);
  return found(years.map(dayIn).find((day) => day !== null && day >= yearFrom) ?? null);
}

function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < FIRST_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
}

const FIRST_OF_LAST_CENTURY = 80;
const LEAP_YEAR = 2000;
