import { LIMITS } from '../file/limits.ts';
import { BLANK, type Cell, type SheetRow } from '../file/sheet.ts';
import { type Place, placeOf } from './place.ts';

/** Cells drawn as one: a rectangle from its top left cell to its bottom right one. */
export type Merge = { readonly from: Place; readonly to: Place };

/** The rectangle of `A1:C3`; none for what is no rectangle. */
export function mergeOf(range: string): readonly Merge[] {
  const [from, to] = range.split(':').map(placeOf);
  return from && to && from.row <= to.row && from.column <= to.column ? [{ from, to }] : [];
}

/**
 * The rows with covered cells blank. The value of merged cells belongs to the top left one alone, also where a writer left values
 * under the others; each covered cell names the row that has it, so that a reader can say why it found nothing. Null when
 * the merges are more than any real sheet has.
 */
export function withoutCovered(rows: readonly SheetRow[], merges: readonly Merge[]): readonly SheetRow[] | null {
  const byNumber = new Map(rows.map(({ row, cells }) => [row, [...cells]]));
  const numbers = rows.map(({ row }) => row);
  let covered = 0;
  for (const merge of merges) {
    for (const row of rowsOf(merge, numbers)) {
      covered += merge.to.column - merge.from.column + 1;
      if (covered > LIMITS.cells) return null;
      cover(byNumber.get(row) ?? [], row, merge);
    }
  }
  return [...byNumber].map(([row, cells]) => ({ row, cells })).filter(({ cells }) => cells.some(({ kind }) => kind !== 'blank'));
}

/** Which of these rows, which ascend, does the rectangle reach? */
function rowsOf({ from, to }: Merge, numbers: readonly number[]): readonly number[] {
  const first = firstAtLeast(numbers, from.row);
  return numbers.slice(first, firstAtLeast(numbers, to.row + 1));
}

function firstAtLeast(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cover(cells: Cell[], row: number, { from, to }: Merge): void {
  const blank: Cell = row === from.row ? BLANK : { kind: 'blank', text: '', mergedWithRow: from.row };
  for (let column = from.column; column <= to.column; column += 1) {
    if (row === from.row && column === from.column) continue;
    while (cells.length < column - 1) cells.push(BLANK);
    cells[column - 1] = blank;
  }
}
