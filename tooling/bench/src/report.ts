import type { DayResult } from './any-day.ts';
import type { FoldResult } from './fold.ts';
import type { FollowResult } from './one-more.ts';
import { growthBetween, type PackResult } from './pack.ts';
import { figures, noise, tableOf } from './print.ts';

/** Everything that was measured in one run. */
export type Results = {
  readonly pack: readonly PackResult[];
  readonly fold: readonly FoldResult[];
  readonly anyDay: readonly DayResult[];
  readonly oneMore: readonly FollowResult[];
};

const grouped = (size: number) => size.toLocaleString('en-GB');
const MS = 1_000_000;
const MICROSECONDS = 1_000;

/** A row for each way: at each size, nanoseconds an action, against the limit, and the noise; and how it grows between the last two. */
export function packTable(results: readonly PackResult[]): string {
  const sizes = [...new Set(results.map(({ actions }) => actions))];
  const names = [...new Set(results.map(({ name }) => name))];
  const [smaller, larger] = sizes.slice(-2);
  const of = (name: string, size: number | undefined) => results.find((each) => each.name === name && each.actions === size);
  const rows = names.map((name) => {
    const [one, other] = [of(name, smaller), of(name, larger)];
    const growth = one && other && one !== other ? growthBetween(one, other).toFixed(2) : '';
    return [name, ...sizes.flatMap((size) => packCells(of(name, size))), growth];
  });
  return tableOf(['ns an action', ...sizes.flatMap((size) => [grouped(size), 'limit', 'noise']), 'growth'], rows);
}

function packCells(result: PackResult | undefined): readonly string[] {
  if (result === undefined) return ['not asked', '', ''];
  return [figures(result.nsAnAction), `×${figures(result.timesTheLimit)}`, noise(result.noise)];
}

export function foldTable(results: readonly FoldResult[]): string {
  const rows = results.map((each) => [
    each.name,
    grouped(each.entries),
    figures(each.nsAnEntry),
    `×${figures(each.timesReading)}`,
    figures(each.ns / MS),
    noise(each.noise),
  ]);
  return tableOf(['the fold', 'entries', 'ns an entry', 'reading', 'ms in all', 'noise'], rows);
}

export function dayTable(results: readonly DayResult[]): string {
  const rows = results.map((each) => [
    `${each.reader}: ${each.name}`,
    figures(each.ns / MS),
    `×${figures(each.timesTheNewest)}`,
    noise(each.noise),
  ]);
  return tableOf(['any day, as known that evening', 'ms', 'newest', 'noise'], rows);
}

export function followTable(results: readonly FollowResult[]): string {
  const rows = results.map((each) => [each.name, grouped(each.actions), figures(each.ns / MICROSECONDS), noise(each.noise)]);
  return tableOf(['one more entry', 'actions', 'microseconds', 'noise'], rows);
}
