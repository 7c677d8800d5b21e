import { type Cell, type Sheet, textCell } from '../file/sheet.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { type RowsRead, readRows } from './read-rows.ts';

/** A sheet of these rows, the first being row 1. A cell is its text, or a cell made by hand. */
export function sheetOf(...rows: readonly (readonly (string | Cell)[])[]): Sheet {
  const cellsOf = (cells: readonly (string | Cell)[]) => cells.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell));
  return { name: 'Actions', hidden: false, dateSystem: '1900', rows: rows.map((cells, at) => ({ row: at + 1, cells: cellsOf(cells) })) };
}

/** What one row with a title and this cell says, the cell filling this field. */
export function told(field: keyof Mapping['columns'], cell: string | Cell, more: Partial<Mapping> = {}): RowsRead {
  const mapping: Mapping = { source: 'a test', ...more, columns: { title: 'Action', [field]: 'Cell', ...more.columns } };
  return readRows(sheetOf(['Action', 'Cell'], ['Publish the timetable', cell]), mapping, { on: '2023-01-24' });
}
