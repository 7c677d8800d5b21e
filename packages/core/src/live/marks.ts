import { CONFIDENCE } from '../action/kinds.ts';
import { type Day, daysLater, numberOf } from '../day/day.ts';
import { monthsLater } from '../day/months.ts';
import { impossible } from '../impossible.ts';
import type { Predicate } from '../scheme/predicate.ts';
import { ALWAYS, type Columns, daysLate, EXTENDED, FORECAST_LATE, NEVER, OWNED, PLANNED, RAGS, RETURNED, rowsAwaited } from './columns.ts';

/** Rows of the columns, from one to another, the last not counted. */
export type Span = { readonly from: number; readonly to: number };

/** The day, in both its forms. */
type OnADay = { readonly today: Day; readonly day: number };

/**
 * Sets the bit in each of these rows of which the predicate holds on this day. The same answers as `reasonFor`, which says why; here
 * each is one look at a column, from end to end.
 */
export function mark(predicate: Predicate, bit: number, bits: Int32Array, span: Span, columns: Columns, { today, day }: OnADay): void {
  switch (predicate.when) {
    case 'noAgreedDate':
      within(columns.agreed, NEVER, NEVER, bit, bits, span);
      break;
    case 'overdueByMoreThan':
      within(columns[predicate.of ?? 'agreed'], ALWAYS, day - predicate.days - 1, bit, bits, span);
      break;
    case 'overdueByAtMost':
      within(columns[predicate.of ?? 'agreed'], day - predicate.days, day - 1, bit, bits, span);
      break;
    case 'overdueByMoreThanMonths':
      within(columns[predicate.of ?? 'agreed'], ALWAYS, lastMoreThanMonthsAgo(today, predicate.months), bit, bits, span);
      break;
    case 'overdueByAtMostMonths':
      within(columns[predicate.of ?? 'agreed'], lastMoreThanMonthsAgo(today, predicate.months) + 1, day - 1, bit, bits, span);
      break;
    case 'overdueWithoutRecoveryPlan':
      withinWithout(columns.agreed, ALWAYS, day - 1, columns.flags, PLANNED, bit, bits, span);
      break;
    case 'noRecoveryPlan':
      without(columns.flags, PLANNED, bit, bits, span);
      break;
    case 'returnedAndSilentFor':
      within(columns.silentSince, ALWAYS, day - predicate.days - 1, bit, bits, span);
      break;
    case 'noAccountablePost':
      without(columns.flags, OWNED, bit, bits, span);
      break;
    case 'noUpdateFor':
      within(columns.lastUpdate, ALWAYS, day - predicate.days, bit, bits, span);
      break;
    case 'notStarted':
      within(columns.start, day + 1, NEVER, bit, bits, span);
      break;
    case 'runningOnExtension':
      flagged(columns.flags, EXTENDED, bit, bits, span);
      break;
    case 'forecastLate':
      flagged(columns.flags, FORECAST_LATE, bit, bits, span);
      break;
    case 'dueSoonWithMilestoneUnmet':
      within(columns.unmetBy, day, day + predicate.days, bit, bits, span);
      break;
    case 'dependsOnLate':
      waitsForLate(columns, day, bit, bits, span);
      break;
    case 'officerSays':
      equal(columns.rag, RAGS.indexOf(predicate.rag), bit, bits, span);
      break;
    case 'returned':
      flagged(columns.flags, RETURNED, bit, bits, span);
      break;
    case 'percentAbove':
      above(columns.percent, predicate.percent, bit, bits, span);
      break;
    case 'percentAtLeast':
      atLeast(columns.percent, predicate.percent, bit, bits, span);
      break;
    case 'percentAtMost':
      atMost(columns.percent, predicate.percent, bit, bits, span);
      break;
    case 'percentBelow':
      below(columns.percent, predicate.percent, bit, bits, span);
      break;
    case 'noPercent':
      none(columns.percent, bit, bits, span);
      break;
    case 'paceAtLeast':
      paced(columns, day, (pace) => pace >= predicate.percent, bit, bits, span);
      break;
    case 'paceBelow':
      paced(columns, day, (pace) => pace < predicate.percent, bit, bits, span);
      break;
    case 'noPace':
      paced(columns, day, Number.isNaN, bit, bits, span);
      break;
    case 'confidenceIs':
      equal(columns.confidence, CONFIDENCE.indexOf(predicate.point) + 1, bit, bits, span);
      break;
    case 'noConfidence':
      equal(columns.confidence, 0, bit, bits, span);
      break;
    default:
      impossible(predicate);
  }
}

/** The last date that is more than so many months behind a day: the first of which the same day of a later month has gone by. */
function lastMoreThanMonthsAgo(today: Day, months: number): number {
  let date = monthsLater(today, -months);
  while (monthsLater(date, months) >= today) date = daysLater(date, -1);
  return numberOf(date);
}

// A branch that is taken now and then costs more than the sum that does without: below, what does not hold adds no bit.

/** Every bit where both numbers are at least nothing, and none where either is below. */
function bothAtLeastNothing(one: number, other: number): number {
  return ~((one | other) >> 31);
}

function within(column: Int32Array, first: number, last: number, bit: number, bits: Int32Array, { from, to }: Span): void {
  for (let row = from; row < to; row += 1) {
    const value = column[row] as number;
    bits[row] = (bits[row] as number) | (bothAtLeastNothing(value - first, last - value) & bit);
  }
}

function withinWithout(
  column: Int32Array,
  first: number,
  last: number,
  flags: Int32Array,
  flag: number,
  bit: number,
  bits: Int32Array,
  { from, to }: Span,
): void {
  for (let row = from; row < to; row += 1) {
    const value = column[row] as number;
    bits[row] = (bits[row] as number) | (bothAtLeastNothing(value - first, last - value) & isNothing((flags[row] as number) & flag) & bit);
  }
}

/** Every bit where the number is nothing, and none where it is above. */
function isNothing(number: number): number {
  return (number - 1) >> 31;
}

function flagged(flags: Int32Array, flag: number, bit: number, bits: Int32Array, { from, to }: Span): void {
  for (let row = from; row < to; row += 1) bits[row] = (bits[row] as number) | (~isNothing((flags[row] as number) & flag) & bit);
}

function without(flags: Int32Array, flag: number, bit: number, bits: Int32Array, { from, to }: Span): void {
  for (let row = from; row < to; row += 1) bits[row] = (bits[row] as number) | (isNothing((flags[row] as number) & flag) & bit);
}

function equal(codes: Uint8Array, code: number, bit: number, bits: Int32Array, { from, to }: Span): void {
  for (let row = from; row < to; row += 1) bits[row] = (bits[row] as number) | (isNothing((codes[row] as number) ^ code) & bit);
}

function above(numbers: Float64Array, bound: number, bit: number, bits: Int32Array, { from, to }: Span): void {
  for (let row = from; row < to; row += 1) if ((numbers[row] as number) > bound) bits[row] = (bits[row] as number) | bit;
}

function atLeast(numbers: Float64Array, bound: number, bit: number, bits: Int32Array, { from, to }: Span): void {
  for (let row = from; row < to; row += 1) if ((numbers[row] as number) >= bound) bits[row] = (bits[row] as number) | bit;
}

function atMost(numbers: Float64Array, bound: number, bit: number, bits: Int32Array, { from, to }: Span): void {
  for (let row = from; row < to; row += 1) if ((numbers[row] as number) <= bound) bits[row] = (bits[row] as number) | bit;
}

function below(numbers: Float64Array, bound: number, bit: number, bits: Int32Array, { from, to }: Span): void {
  for (let row = from; row < to; row += 1) if ((numbers[row] as number) < bound) bits[row] = (bits[row] as number) | bit;
}

function none(numbers: Float64Array, bit: number, bits: Int32Array, { from, to }: Span): void {
  for (let row = from; row < to; row += 1) if (Number.isNaN(numbers[row])) bits[row] = (bits[row] as number) | bit;
}

/** Percent done, over the share of its time that has gone by; not a number where either is not known. */
function paced(columns: Columns, day: number, holds: (pace: number) => boolean, bit: number, bits: Int32Array, { from, to }: Span): void {
  const { percent, paceFrom, agreed } = columns;
  for (let row = from; row < to; row += 1) {
    const first = paceFrom[row] as number;
    const given = (agreed[row] as number) - first;
    const known = agreed[row] !== NEVER && given > 0 && day > first;
    const pace = known ? ((percent[row] as number) * given) / (day - first) : Number.NaN;
    if (holds(pace)) bits[row] = (bits[row] as number) | bit;
  }
}

/** Only the rows that wait for others are looked at. */
function waitsForLate(columns: Columns, day: number, bit: number, bits: Int32Array, { from, to }: Span): void {
  if (to - from === 1) {
    if (columns.waiting.has(from) && waitsFor(columns, from, day)) bits[from] = (bits[from] as number) | bit;
    return;
  }
  for (const row of columns.waiting.keys())
    if (row >= from && row < to && waitsFor(columns, row, day)) bits[row] = (bits[row] as number) | bit;
}

function waitsFor(columns: Columns, row: number, day: number): boolean {
  return rowsAwaited(columns, row).some((other) => daysLate(columns, other, day) > 0);
}
