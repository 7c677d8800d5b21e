import { typedDay } from '../day/typed-day.ts';
import type { Cell } from '../file/sheet.ts';
import { DAY_FIELDS, type Field } from '../mapping/fields.ts';
import { knownWord } from '../row/words.ts';

/** What the values of a column look like, for a column whose header says nothing. `why` reads on after "because". */
export type Look = { readonly field: Field; readonly why: string };

/** Which field do these values look like? Most of them must agree, and there must be a few. */
export function lookOf(cells: readonly Cell[]): Look | null {
  if (cells.length < FEW) return null;
  return LOOKS.find(({ is }) => cells.filter(is).length >= cells.length * MOST) ?? null;
}

/** Does this cell hold a day? */
export function isDay(cell: Cell): boolean {
  return cell.kind === 'day' || (cell.kind === 'text' && ORDERS.some((order) => typedDay(cell.text, { order }).read === 'day'));
}

/** Could these values fill this field? A column of money headed "forecast" holds no days; a risk rated High is no RAG. */
export function couldBe(field: Field, cells: readonly Cell[]): boolean {
  const is = DAY_FIELDS.some((each) => each === field) ? isDay : field === 'rag' ? isColour : null;
  return is === null || cells.length === 0 || cells.filter(is).length >= cells.length * SOME;
}

function isColour({ text }: Cell): boolean {
  return /^(red|amber|green|[rag]$)/i.test(text.trim());
}

const FEW = 2;
const SOME = 0.2;
const MOST = 0.8;
const ORDERS = ['dmy', 'mdy'] as const;

const LOOKS: readonly (Look & { readonly is: (cell: Cell) => boolean })[] = [
  { field: 'rag', why: 'its values are red, amber and green', is: isColour },
  { field: 'status', why: 'its values are the words of a status', is: ({ text }) => knownWord('status', text) !== null },
  { field: 'statementYears', why: 'its values are financial years', is: ({ text }) => /^\d{4}\/\d{2}$/.test(text.trim()) },
  { field: 'due', why: 'its values are dates', is: isDay },
  { field: 'percent', why: 'its values are percentages', is: ({ text }) => /^\d{1,3}(\.\d+)?%$/.test(text.trim()) },
  { field: 'ref', why: 'its values are short and numbered', is: ({ text }) => /^[A-Z]{1,6}[-/ ]?\d{1,6}([-/.]\d+)*$/.test(text.trim()) },
];
