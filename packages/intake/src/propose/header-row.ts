import type { Cell, SheetRow } from '../file/sheet.ts';
import { fitsOf } from './header-fit.ts';
import { isDay } from './looks.ts';

/**
 * Which row has the headers? The one with most different short texts, those that name a field counting twice; the first of equals.
 * Titles, protective markings and blocks of particulars above a table have few; rows of guidance below it are long. 0 when no row
 * has two.
 */
export function headerRowOf(rows: readonly SheetRow[]): number {
  const scored = rows.slice(0, ROWS_LOOKED_AT).map(({ row, cells }) => ({ row, score: scoreOf(cells) }));
  const best = scored.reduce((most, each) => (each.score > most.score ? each : most), { row: 0, score: 1 });
  return best.row;
}

const ROWS_LOOKED_AT = 40;
const SHORT = 60;

function scoreOf(cells: readonly Cell[]): number {
  const texts = new Set(
    cells.filter((cell) => cell.kind === 'text' && isShort(cell.text) && !isDay(cell)).map(({ text }) => text.trim().toLowerCase()),
  );
  return texts.size + [...texts].filter((text) => (fitsOf(text)[0]?.score ?? 0) > 100).length;
}

function isShort(text: string): boolean {
  return text.trim() !== '' && text.length <= SHORT && !/^[\d\s.,%£$-]+$/.test(text);
}
