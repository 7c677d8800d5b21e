import type { Predicate } from '../scheme/predicate.ts';
import type { Aspect, Trait, TraitOf } from './aspects.ts';
import { RAISED_AGO } from './example.ts';

/** No action is tried that started longer ago than this, in days. */
const LONGEST_AGO = 36_600;

/**
 * Days since the start that can make a difference, for the agreed date that was chosen: before it, on it and after it; and on
 * each side of every length of time in which one bound of a percentage comes to one bound of a pace.
 */
export function elapsedFor(predicates: readonly Predicate[], chosen: readonly Trait[]): readonly number[] {
  const ago = traitIn('agreed', chosen)?.ago ?? null;
  if (ago === null) return [1, 0, -1];
  const shares = [100, ...boundsOf(predicates, OF_PERCENT)].filter((share) => share > 0);
  const lengths = boundsOf(predicates, OF_PACE).flatMap((pace) => shares.map((share) => ago / (1 - pace / share)));
  const near = lengths.filter(Number.isFinite).flatMap((length) => [Math.ceil(length) - 1, Math.round(length), Math.floor(length) + 1]);
  const known = [4_000, 1, 0, -1, ago, ago + 1, ...near].filter((elapsed) => elapsed >= -1 && elapsed <= LONGEST_AGO);
  return [...new Set(known)];
}

/** Percentages that can make a difference, for the dates that were chosen: every bound, and something between any two. */
export function percentsFor(predicates: readonly Predicate[], chosen: readonly Trait[]): readonly number[] {
  const ratio = ratioIn(chosen);
  const bounds = [0, 100, ...boundsOf(predicates, OF_PERCENT)].filter((each) => each <= 100);
  const paces = ratio === null ? [] : boundsOf(predicates, OF_PACE).map((pace) => pace / ratio);
  const marks = [...new Set([...bounds, ...paces.filter((each) => each < 100)])].sort((one, other) => one - other);
  const between = marks.slice(1).map((mark, index) => roundBetween(marks[index] ?? 0, mark));
  return [...new Set([...bounds, ...between])];
}

const OF_PERCENT = ['percentAbove', 'percentAtLeast', 'percentAtMost', 'percentBelow'];
const OF_PACE = ['paceAtLeast', 'paceBelow'];

function boundsOf(predicates: readonly Predicate[], names: readonly string[]): readonly number[] {
  return predicates.flatMap((each) => ('percent' in each && names.includes(each.when) ? [each.percent] : []));
}

/** The pace of one per cent done, for these dates; null when there is no pace. */
function ratioIn(chosen: readonly Trait[]): number | null {
  const ago = traitIn('agreed', chosen)?.ago ?? null;
  const elapsed = traitIn('start', chosen)?.ago ?? RAISED_AGO;
  return ago === null || elapsed <= 0 || ago >= elapsed ? null : (elapsed - ago) / elapsed;
}

/** A number between two others, as round as there is one. */
function roundBetween(low: number, high: number): number {
  const middle = (low + high) / 2;
  return [1, 10, 100].map((part) => Math.round(middle * part) / part).find((each) => each > low && each < high) ?? middle;
}

function traitIn<A extends Aspect>(aspect: A, chosen: readonly Trait[]): TraitOf<A> | undefined {
  return chosen.find((trait) => trait.aspect === aspect) as TraitOf<A> | undefined;
}
