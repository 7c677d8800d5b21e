import type { Sheet, SheetRow } from '../file/sheet.ts';
import { type Field, isField } from '../mapping/fields.ts';
import type { Column, Mapping } from '../mapping/mapping.ts';
import { expected } from './expected.ts';
import type { Problem } from './row.ts';

/** Where each mapped field is found: the index of its column and the header to name it by, or words that hold for every row. */
export type Places = ReadonlyMap<Field, Place>;
export type Place = { readonly header: string } & ({ readonly at: number } | { readonly words: string });

/**
 * Finds the mapped columns. Headers match whole, case and runs of space left aside. One that the file repeats is read where it
 * first stands, with a warning; one that is missing is an error that names the headers there are.
 */
export function placesOf(sheet: Sheet, mapping: Mapping): { readonly places: Places; readonly problems: readonly Problem[] } {
  const headerRow = mapping.headerRow ?? 1;
  const headers = headersOf(sheet.rows, headerRow);
  const width = sheet.rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const places = new Map<Field, Place>();
  const problems: Problem[] = [];
  for (const [field, column] of Object.entries(mapping.columns)) {
    if (column === undefined || !isField(field)) continue;
    const found = placeOf(column, headers, headerRow, width);
    if (found.place) places.set(field, found.place);
    if (found.problem) problems.push(found.problem);
  }
  return { places, problems };
}

/** The headers of a table in its order, spaces trimmed; none where the mapping says there is no header row. */
export function headersOf(rows: readonly SheetRow[], headerRow: number): readonly string[] {
  return (rows.find(({ row }) => row === headerRow)?.cells ?? []).map(({ text }) => tidy(text));
}

type Found = { readonly place?: Place; readonly problem?: Problem };

function placeOf(column: Column, headers: readonly string[], headerRow: number, width: number): Found {
  if (typeof column === 'object') return { place: { header: column.const, words: column.const } };
  if (typeof column === 'string') return named(column, headers, headerRow);
  const header = headers[column - 1] || `column ${column}`;
  if (column <= width) return { place: { header, at: column - 1 } };
  return { problem: { row: headerRow, column: header, saw: '', expected: expected.column(column, width), severity: 'error' } };
}

function named(column: string, headers: readonly string[], headerRow: number): Found {
  const same = (header: string) => header.toLowerCase() === tidy(column).toLowerCase();
  const at = headers.findIndex(same);
  const header = headers[at];
  if (header === undefined) return { problem: missing(column, headers, headerRow) };
  const times = headers.filter(same).length;
  if (times === 1) return { place: { header, at } };
  return {
    place: { header, at },
    problem: { row: headerRow, column: header, saw: header, expected: expected.oneHeader(times), severity: 'warning' },
  };
}

function missing(column: string, headers: readonly string[], headerRow: number): Problem {
  const there = headers.filter((header) => header !== '');
  const sentence = there.length === 0 ? expected.headerRow(headerRow) : expected.header(there);
  return { row: headerRow, column, saw: '', expected: sentence, severity: 'error' };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
