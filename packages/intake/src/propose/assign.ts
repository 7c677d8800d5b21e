import type { Cell } from '../file/sheet.ts';
import type { Field } from '../mapping/fields.ts';
import { fitsOf } from './header-fit.ts';
import { couldBe, lookOf } from './looks.ts';

/** A column of the table: where it stands, its header, and what it holds under it. */
export type TableColumn = { readonly at: number; readonly header: string; readonly cells: readonly Cell[] };

/** A field given to a column, and why. */
export type Assigned = ReadonlyMap<number, { readonly field: Field; readonly why: string }>;

/** Gives each field to one column at most: by header, the best fits first; then by what the values look like; then a title, which no action can be without. */
export function assign(columns: readonly TableColumn[]): Assigned {
  const given = new Map<number, { field: Field; why: string }>();
  const take = (at: number, field: Field, why: string) => {
    if (!given.has(at) && ![...given.values()].some((taken) => taken.field === field)) given.set(at, { field, why });
  };
  const fits = columns.flatMap(({ at, header, cells }) =>
    fitsOf(header)
      .filter(({ field }) => couldBe(field, cells))
      .map((fit) => ({ at, ...fit })),
  );
  fits.sort((one, other) => other.score - one.score || one.at - other.at);
  for (const { at, field, like } of fits) take(at, field, `its header is like "${like}"`);
  for (const { at, cells } of columns) {
    const look = given.has(at) ? null : lookOf(cells);
    if (look) take(at, look.field, look.why);
  }
  const title = titleAmong(columns, given);
  if (title !== null) given.set(title, { field: 'title', why: 'no header names a title, and its texts are the likeliest' });
  return given;
}

/** The recommendation or the description stands in for a title; or else the column of longest texts. Null when there is a title, or no column. */
function titleAmong(columns: readonly TableColumn[], given: Assigned): number | null {
  const atOf = (field: Field) => [...given].find(([, taken]) => taken.field === field)?.[0];
  if (atOf('title') !== undefined) return null;
  const free = columns.filter(({ at }) => !given.has(at)).sort((one, other) => lengthOf(other) - lengthOf(one));
  return atOf('recommendation') ?? atOf('description') ?? free[0]?.at ?? columns[0]?.at ?? null;
}

function lengthOf({ cells }: TableColumn): number {
  return cells.reduce((sum, { text }) => sum + text.length, 0);
}
