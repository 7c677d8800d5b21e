import type { Sheet, SheetRow } from '../file/sheet.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { placesOf } from './columns.ts';
import { readRow } from './read-row.ts';
import { References } from './references.ts';
import type { Problem, Row } from './row.ts';

/** What a sheet says: the rows that can be taken, everything its author should look at, and how many rows held anything. */
export type RowsRead = { readonly rows: readonly Row[]; readonly problems: readonly Problem[]; readonly rowsRead: number };

/**
 * What actions does this sheet tell of? `on` is the day of the import. A bad row never hides a good one. Where a mapped column
 * is missing no row is taken, because a file without its owners would read as one whose actions have none.
 */
export function readRows(sheet: Sheet, mapping: Mapping, { on }: { readonly on: string }): RowsRead {
  const { places, problems } = placesOf(sheet, mapping);
  const told = sheet.rows.filter(rowsOf(mapping));
  if (problems.some(({ severity }) => severity === 'error')) return { rows: [], problems, rowsRead: told.length };

  const references = new References();
  const answers = told.map((row) => readRow(row, { places, mapping, on, references, dateSystem: sheet.dateSystem }));
  return {
    rows: answers.flatMap(({ row }) => (row === null ? [] : [row])),
    problems: [...problems, ...answers.flatMap((answer) => answer.problems)],
    rowsRead: told.length,
  };
}

/** Rows under the header that hold something and are not to be skipped. */
function rowsOf({ headerRow = 1, skipRows = [] }: Mapping): (row: SheetRow) => boolean {
  const skipped = new Set(skipRows);
  return ({ row, cells }) => row > headerRow && !skipped.has(row) && cells.some(({ text }) => text.trim() !== '');
}
