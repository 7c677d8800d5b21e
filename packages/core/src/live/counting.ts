import type { Ref } from '../council/ids.ts';
import { once } from '../once.ts';
import { STATES, type State } from '../rating/state.ts';
import type { Register } from '../register/register.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { look, stateIn } from './bulk.ts';
import { type Columns, daysLate } from './columns.ts';
import { type Marked, markedOn, marksFor } from './marked.ts';

/** Columns that are rated on a day, and counted: how many stand in each state, and how many are late by how many days together. */
export type Counting = {
  readonly register: Register;
  readonly columns: Columns;
  marked: Marked;
  readonly counts: number[];
  readonly states: State[];
  /** Which rows wait for the action of a reference. Nobody needs it before there is news. */
  readonly waitedFor: () => Map<Ref, Set<number>>;
  readonly late: { count: number; days: number };
};

/** Rates and counts what is laid out, as at the day of the register, by the scheme that is then in force. */
export function countingOf(register: Register, columns: Columns, scheme: Scheme): Counting {
  const marked = markedOn(marksFor(columns, scheme), register.when.asAt);
  const late = { count: 0, days: 0 };
  const counting: Counting = {
    register,
    columns,
    marked,
    counts: STATES.map(() => 0),
    states: [],
    waitedFor: once(() => waitedForIn(columns)),
    late,
  };
  look(columns, marked, { from: 0, to: columns.size });
  for (let row = 0; row < columns.size; row += 1) count(counting, row, 1);
  return counting;
}

/** Takes a row into the counts, or out of them as it was taken in. */
export function count(counting: Counting, row: number, by: 1 | -1): void {
  const { columns, marked, counts, states, late } = counting;
  if (by === 1) states[row] = stateIn(columns, marked, row);
  const code = STATES.indexOf(states[row] as State);
  counts[code] = (counts[code] as number) + by;
  const days = daysLate(columns, row, marked.day);
  late.count += days > 0 ? by : 0;
  late.days += days * by;
}

/** Remembers what a row waits for, so that it is looked at again when there is news of that. */
export function waits({ waitedFor, columns }: Counting, row: number): void {
  const known = waitedFor();
  for (const ref of columns.waiting.get(row) ?? []) known.set(ref, (known.get(ref) ?? new Set()).add(row));
}

function waitedForIn({ waiting }: Columns): Map<Ref, Set<number>> {
  const rows = new Map<Ref, Set<number>>();
  for (const [row, refs] of waiting) for (const ref of refs) rows.set(ref, (rows.get(ref) ?? new Set()).add(row));
  return rows;
}

/** Looks at a row that was taken out of the counts, and takes it in again. */
export function lookAgain(counting: Counting, row: number): void {
  widen(counting);
  look(counting.columns, counting.marked, { from: row, to: row + 1 });
  count(counting, row, 1);
}

/** When the columns have grown, what is marked beside them has to grow too. */
function widen(counting: Counting): void {
  const { columns, marked } = counting;
  if (marked.bits.length >= columns.size) return;
  counting.marked = markedOn(marksFor(columns, marked.plan.scheme), marked.today);
  look(columns, counting.marked, { from: 0, to: columns.size });
}
