import type { Action } from '../action/action.ts';
import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Entry } from '../fact/entry.ts';
import { type ActionFact, type FactOf, isActionFact } from '../fact/fact.ts';
import type { Counts, Late } from '../position/counts.ts';
import type { Rating } from '../rating/rating.ts';
import { STATES, type State } from '../rating/state.ts';
import { follow, type Past } from '../register/past.ts';
import { actionOf, type Register, registerAsAt } from '../register/register.ts';
import { schemeOn } from '../scheme/adopted.ts';
import { look, ratingAt, stateIn } from './bulk.ts';
import { type Columns, daysLate, emptyColumns, put } from './columns.ts';
import { type Marked, markedOn, marksFor } from './marked.ts';
import { isPlainNews, reportTold } from './news.ts';

/**
 * A position that follows the record: the counts and the ratings of today, right again after each entry without looking at what the
 * entry does not touch. A server keeps one; the day after, it opens another.
 */
export type LivePosition = {
  readonly today: Day;
  /** The same counts and lateness as a position made from the whole record. */
  readonly counts: () => Counts;
  readonly overdue: () => Late;
  readonly rating: (ref: Ref) => Rating | null;
  /** Reads one more entry, and rates again what it is about and what waits for that. */
  readonly follow: (entry: Entry) => void;
};

/** Opens a live position on a record. The record grows with it: whoever follows it must not follow it elsewhere. */
export function livePositionOf(past: Past, today: Day): LivePosition {
  let kept = laidOut(past, today);
  return {
    today,
    counts: () => Object.fromEntries(STATES.map((state, code) => [state, kept.counts[code]])) as Counts,
    overdue: () => ({ ...kept.late }),
    rating: (ref) => ratingIn(kept, past, ref),
    follow: (entry) => {
      follow(past, entry);
      // What the council decides, and what was entered in error, may touch any action: then all is laid out again.
      if (entry.facts.every(isActionFact)) for (const fact of entry.facts) told(kept, past, fact);
      else kept = laidOut(past, today);
    },
  };
}

type Kept = {
  readonly register: Register;
  readonly columns: Columns;
  marked: Marked;
  readonly counts: number[];
  readonly states: State[];
  /** Which rows wait for the action of a reference. */
  readonly waitedFor: Map<Ref, Set<number>>;
  readonly late: { count: number; days: number };
};

function laidOut(past: Past, today: Day): Kept {
  const register = registerAsAt(past, { asAt: today, knownAt: null });
  const columns = emptyColumns(Math.max(16, past.actions.size));
  for (const action of register.actions()) put(columns, action);
  const kept: Kept = {
    register,
    columns,
    marked: markedOn(marksFor(columns, schemeOn(register.schemes, today)), today),
    counts: STATES.map(() => 0),
    states: [],
    waitedFor: new Map(),
    late: { count: 0, days: 0 },
  };
  look(columns, kept.marked, { from: 0, to: columns.size });
  for (let row = 0; row < columns.size; row += 1) {
    waits(kept, columns.actions[row] as Action, row);
    counted(kept, row, 1);
  }
  return kept;
}

/** A progress report is told to the columns; for anything else, the action is folded. */
function told(kept: Kept, past: Past, fact: ActionFact): void {
  const row = kept.columns.rows.get(fact.ref);
  if (row !== undefined && fact.fact === 'reported' && isNews(kept, past, fact) && isPlainNews(kept.columns, row, fact))
    reported(kept, row, fact);
  else changed(kept, past, fact.ref);
}

function reported(kept: Kept, row: number, fact: FactOf<'reported'>): void {
  counted(kept, row, -1);
  reportTold(kept.columns, row, fact);
  lookAgain(kept, row);
}

/** Is it the last thing that happened to the action, so that it undoes nothing that came after, and is it of today or before? */
function isNews({ marked }: Kept, { actions }: Past, fact: ActionFact): boolean {
  return fact.on <= marked.today && actions.get(fact.ref)?.at(-1)?.fact === fact;
}

/** One action may have changed: it is laid out and rated again, and so is what waits for it. */
function changed(kept: Kept, past: Past, ref: Ref): void {
  const action = fresh(kept, past, ref);
  if (action === null) return;
  const known = kept.columns.rows.get(ref);
  if (known !== undefined) counted(kept, known, -1);
  const row = put(kept.columns, action);
  widen(kept);
  waits(kept, action, row);
  lookAgain(kept, row);
  for (const other of kept.waitedFor.get(ref) ?? []) if (other !== row) again(kept, other);
}

/** The action as it is now. The council and what was entered in error are those of the register: news of either lays all out again. */
function fresh({ register }: Kept, past: Past, ref: Ref): Action | null {
  const { when, corrections } = register;
  return actionOf(past, ref, when, { asAt: when.asAt, council: () => register.council, corrections });
}

function again(kept: Kept, row: number): void {
  counted(kept, row, -1);
  lookAgain(kept, row);
}

function lookAgain(kept: Kept, row: number): void {
  look(kept.columns, kept.marked, { from: row, to: row + 1 });
  counted(kept, row, 1);
}

/** Takes a row into the counts, or out of them as it was taken in. */
function counted(kept: Kept, row: number, by: 1 | -1): void {
  const { columns, marked, counts, states, late } = kept;
  if (by === 1) states[row] = stateIn(columns, marked, row);
  const code = STATES.indexOf(states[row] as State);
  counts[code] = (counts[code] as number) + by;
  const days = daysLate(columns, row, marked.day);
  late.count += days > 0 ? by : 0;
  late.days += days * by;
}

/** When the columns have grown, what is marked beside them has to grow too. */
function widen(kept: Kept): void {
  const { columns, marked } = kept;
  if (marked.bits.length >= columns.size) return;
  kept.marked = markedOn(marksFor(columns, marked.plan.scheme), marked.today);
  look(columns, kept.marked, { from: 0, to: columns.size });
}

function waits({ waitedFor }: Kept, { dependsOn }: Action, row: number): void {
  for (const ref of dependsOn) waitedFor.set(ref, (waitedFor.get(ref) ?? new Set()).add(row));
}

function ratingIn(kept: Kept, past: Past, ref: Ref): Rating | null {
  const { columns, marked } = kept;
  const row = columns.rows.get(ref);
  if (row === undefined) return null;
  if (columns.untold.delete(row)) columns.actions[row] = fresh(kept, past, ref) ?? (columns.actions[row] as Action);
  return ratingAt(columns, marked, row);
}
