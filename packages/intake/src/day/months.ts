/** 1 for January to 12 for December. */
export type MonthNumber = number;

const NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Every way a month's name is written, as the inside of a regular expression: whole, or its first three letters, or `sept`. */
export const MONTHS = [...NAMES, 'sept', ...NAMES.map((name) => name.slice(0, 3))].join('|');

/** Which month has this name? Known by its first three letters. */
export function monthOf(name: string): MonthNumber {
  return NAMES.findIndex((each) => each.slice(0, 3) === name.slice(0, 3).toLowerCase()) + 1;
}
