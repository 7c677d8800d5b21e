import type { DateOrder } from '../day/typed-day.ts';
import { LIMITS } from '../file/limits.ts';

/**
 * What a cell should have held: every sentence a problem of a row can carry, in one place, so that they can be edited. Each reads
 * on after "expected".
 */
export const expected = {
  header: (headers: readonly string[]) =>
    `a header of that name; the headers there are: ${headers.map((header) => `"${header}"`).join(', ') || 'none'}`,
  column: (number: number, last: number) => `a column ${number}; the table has ${last}`,
  oneHeader: (times: number) => `one column of that name; there are ${times}, and the first is read`,
  headerRow: (row: number) => `headers in row ${row}, which is blank; correct "headerRow" in the mapping`,
  reference: () => 'a reference, since references are mapped',
  newReference: (earlier: number) => `a reference of its own; row ${earlier} has the same`,
  title: () => 'a title: what is to be done',
  shorter: () => `at most ${LIMITS.cellCharacters} characters`,
  value: () => 'a value; the cell shows an error of the spreadsheet',
  ownValue: (above: number) => `a value of its own; the cell is merged with row ${above}, and only that row has the value`,
  oneValue: () => 'one value, not several',
  status: (words: readonly string[]) => `a status the mapping knows (${words.join(', ')}); add this one to "values", "status"`,
  rag: () => 'red, amber or green; add this word to "values", "rag" if it means one of them',
  ragWord: () => 'red, amber or green alone; sentences belong in the progress column',
  word: (words: readonly string[]) => `one of: ${words.join(', ')}; add this word to "values" if it means one of them`,
  realDay: (order: DateOrder) => `a day that exists, written ${WRITTEN[order]}`,
  orderedDay: () => 'a date with the year in front, as "dateOrder" says; or another "dateOrder"',
  day: (order: DateOrder) => `a day, written ${WRITTEN[order]}, or a month and year`,
  year: () => 'a year as well; or a "yearFrom" in the mapping to count months from',
  typedDay: (day: string) => `a date; the number was read as a spreadsheet's count of days, ${day}`,
  afterStart: (start: string) => `a day on or after the start, ${start}`,
  notLater: (on: string) => `a day not later than ${on}, the day of this import`,
  owner: () => 'the one post that answers for it',
  oneOwner: () => 'one post, not several; set "split", "accountable" if this is the name of one',
  percent: () => 'a percentage from 0 to 100, written 45 or 45%',
  statementYear: () => 'a financial year like 2021/22',
} as const;

const WRITTEN: Readonly<Record<DateOrder, string>> = {
  dmy: 'day/month/year like 31/03/2023',
  mdy: 'month/day/year like 03/31/2023',
  ymd: 'year-month-day like 2023-03-31',
};
