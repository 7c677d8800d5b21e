import type { Action } from '../action/action.ts';
import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Entry } from '../fact/entry.ts';
import { type ActionFact, type FactOf, isActionFact } from '../fact/fact.ts';
import type { Counts, Late } from '../position/counts.ts';
import type { Rating } from '../rating/rating.ts';
import { STATES } from '../rating/state.ts';
import { erasuresKnown } from '../register/erasures.ts';
import { follow, type Past } from '../register/past.ts';
import { actionOf, type Register, registerAsAt } from '../register/register.ts';
import { schemeOn } from '../scheme/adopted.ts';
import { ratingAt } from './bulk.ts';
import { type Columns, emptyColumns, put } from './columns.ts';
import { type Counting, count, countingOf, lookAgain, waits } from './counting.ts';
import { isPlainNews, reportTold } from './news.ts';
import type { Rows } from './rows.ts';

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
  /** What ratings look at, laid out as at today. It goes on with the position. */
  readonly columns: () => Columns;
};

/** Opens a live position on a record. The record grows with it: whoever follows it must not follow it elsewhere. */
export function livePositionOf(past: Past, today: Day): LivePosition {
  return livePositionOn(past, allCounted(past, today));
}

/** The position of what is counted already. */
export function livePositionOn(past: Past, opened: Counting): LivePosition {
  const { today } = opened.marked;
  let counting = opened;
  return {
    today,
    counts: () => Object.fromEntries(STATES.map((state, code) => [state, counting.counts[code]])) as Counts,
    overdue: () => ({ ...counting.late }),
    rating: (ref) => ratingIn(counting, ref),
    columns: () => counting.columns,
    follow: (entry) => {
      follow(past, entry);
      // What the council decides, and what was entered in error, may touch any action: then all is laid out again.
      if (entry.facts.every(isActionFact)) for (const fact of entry.facts) told(counting, past, fact);
      else counting = allCounted(past, today);
    },
  };
}

/** Every action of the record, folded, laid out and counted. */
export function allCounted(past: Past, today: Day): Counting {
  const register = registerAsAt(past, { asAt: today, knownAt: null });
  const columns = columnsBeside(register, past, past.actions.size);
  for (const action of register.actions()) put(columns, action);
  return countingOf(register, columns, schemeOn(register.schemes, today));
}

/** Columns for so many actions of a register, still empty. An action of which there is news is folded again from the record. */
export function columnsBeside(register: Register, past: Past, room: number, rows?: Rows): Columns {
  return emptyColumns(Math.max(16, room), (ref) => actionNow(register, past, ref) as Action, rows);
}

/** A progress report is told to the columns; for anything else, the action is folded. */
function told(counting: Counting, past: Past, fact: ActionFact): void {
  const row = counting.columns.rows.rowOf(fact.ref);
  if (row !== undefined && fact.fact === 'reported' && isNews(counting, past, fact) && isPlainNews(counting.columns, row, fact))
    reported(counting, row, fact);
  else changed(counting, past, fact.ref);
}

function reported(counting: Counting, row: number, fact: FactOf<'reported'>): void {
  count(counting, row, -1);
  reportTold(counting.columns, row, fact);
  lookAgain(counting, row);
}

/** Is it the last thing that happened to the action, so that it undoes nothing that came after, and is it of today or before? */
function isNews({ marked }: Counting, { actions }: Past, fact: ActionFact): boolean {
  return fact.on <= marked.today && actions.get(fact.ref)?.at(-1)?.fact === fact;
}

/** One action may have changed: it is laid out and rated again, and so is what waits for it. */
function changed(counting: Counting, past: Past, ref: Ref): void {
  const action = actionNow(counting.register, past, ref);
  if (action === null) return;
  const { columns } = counting;
  const known = columns.rows.rowOf(ref);
  if (known !== undefined) count(counting, known, -1);
  const row = put(columns, action);
  waits(counting, row);
  lookAgain(counting, row);
  for (const other of counting.waitedFor().get(ref) ?? []) if (other !== row) again(counting, other);
}

function again(counting: Counting, row: number): void {
  count(counting, row, -1);
  lookAgain(counting, row);
}

/** The action as it is now. The council and what was entered in error are those of the register: news of either lays all out again. */
function actionNow(register: Register, past: Past, ref: Ref): Action | null {
  const { when, corrections } = register;
  return actionOf(past, ref, when, { asAt: when.asAt, council: () => register.council, corrections, erasures: erasuresKnown(past, when) });
}

function ratingIn({ columns, marked }: Counting, ref: Ref): Rating | null {
  const row = columns.rows.rowOf(ref);
  return row === undefined ? null : ratingAt(columns, marked, row);
}
