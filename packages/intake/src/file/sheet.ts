/** A calendar day, Europe/London, as `2023-03-31`. */
export type DayText = string;

/**
 * What a cell holds, with its text as a reader of the sheet sees it. A day is shown as `2023-03-31`, whatever the sheet's own
 * format; one that the sheet shows as a month alone (`Jul-12`) says so, because people mean its last day.
 */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'day'; readonly text: string; readonly day: DayText; readonly shows: 'day' | 'month' }
  | { readonly kind: 'truth'; readonly text: string; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string }
  | Blank;

/** Nothing there. Under merged cells only the top left one has the value; the others are blank and name the row that has it. */
export type Blank = { readonly kind: 'blank'; readonly text: ''; readonly mergedWithRow?: number };

/** One row that holds something. `row` is the number a spreadsheet shows beside it: records of a csv are counted, not lines. */
export type SheetRow = { readonly row: number; readonly cells: readonly Cell[] };

/** One table of a file. Rows that hold nothing are not listed; rows may be of different lengths. */
export type Sheet = {
  readonly name: string;
  readonly hidden: boolean;
  /** From which day serial dates count: almost always 1900; old Macintosh workbooks use 1904. */
  readonly dateSystem: DateSystem;
  readonly rows: readonly SheetRow[];
};

export type DateSystem = '1900' | '1904';

export const BLANK: Blank = { kind: 'blank', text: '' };

/** A cell of text, or blank where there is none. */
export function textCell(text: string): Cell {
  return text === '' ? BLANK : { kind: 'text', text };
}
