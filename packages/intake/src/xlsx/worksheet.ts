import { LIMITS } from '../file/limits.ts';
import { BLANK, type Cell, type SheetRow } from '../file/sheet.ts';
import { type Unreadable, unreadable } from '../file/unreadable.ts';
import { type Book, cellOf, type Raw } from './cell-value.ts';
import { type Merge, mergeOf, withoutCovered } from './merges.ts';
import type { Parts } from './parts.ts';
import { type Place, PlaceBeingRead } from './place.ts';
import { readXml } from './xml.ts';

/**
 * The rows of one sheet that hold something. Blank cells and rows that only carry a style are passed over as they stream by, so
 * a used range of thousands of empty rows costs nothing.
 */
export async function readWorksheet(parts: Parts, path: string, fileName: string, book: Book): Promise<readonly SheetRow[] | Unreadable> {
  const grid = new Grid(fileName);
  const merges: Merge[] = [];
  const place = new PlaceBeingRead();
  let raw = NOTHING;
  let into: 'value' | 'inline' | null = null;

  const refused = await readXml(parts, path, fileName, {
    open(name, attribute) {
      if (name === 'c') {
        place.cell(attribute('r'));
        raw = { type: attribute('t') ?? 'n', style: attribute('s') ?? '0', value: '', inline: '' };
      } else if (name === 'v') into = 'value';
      else if (name === 't') into = 'inline';
      else if (name === 'row') place.row(attribute('r'));
      else if (name === 'mergeCell') merges.push(...mergeOf(attribute('ref') ?? ''));
    },
    text(text) {
      if (into !== null) raw[into] += text;
    },
    close(name) {
      if (name === 'v' || name === 't') into = null;
      if (name === 'c' && (raw.value !== '' || raw.inline !== '')) grid.put(place.settled(), cellOf(raw, book));
    },
    refusal: () => grid.refusal,
  });
  if (refused) return refused;
  const rows = withoutCovered(grid.rows(), merges);
  return rows ?? unreadable('tooManyCells', fileName, LIMITS.cells);
}

const NOTHING: Raw = { type: 'n', style: '0', value: '', inline: '' };

/** Cells by row and column, both counting from 1, within the limits of a sheet. */
class Grid {
  readonly #rows = new Map<number, Cell[]>();
  readonly #fileName: string;
  #cells = 0;
  /** Why the sheet is more than we take, once it is. */
  refusal: Unreadable | undefined;

  constructor(fileName: string) {
    this.#fileName = fileName;
  }

  put({ row, column }: Place, cell: Cell): void {
    if (cell.kind === 'blank' || this.refusal) return;
    const cells = this.#rows.get(row) ?? [];
    this.#cells += Math.max(0, column - cells.length);
    this.refusal = this.#beyond(row, column);
    if (this.refusal) return;
    while (cells.length < column - 1) cells.push(BLANK);
    cells[column - 1] = cell;
    this.#rows.set(row, cells);
  }

  #beyond(row: number, column: number): Unreadable | undefined {
    if (!(row >= 1 && row <= LIMITS.rows)) return unreadable('tooManyRows', this.#fileName, LIMITS.rows);
    if (column > LIMITS.columns) return unreadable('tooManyColumns', this.#fileName, row, LIMITS.columns);
    return this.#cells > LIMITS.cells ? unreadable('tooManyCells', this.#fileName, LIMITS.cells) : undefined;
  }

  rows(): SheetRow[] {
    return [...this.#rows].map(([row, cells]) => ({ row, cells })).sort((one, other) => one.row - other.row);
  }
}
