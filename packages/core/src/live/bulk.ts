import type { Counterfactual } from '../rating/counterfactuals.ts';
import { type Rating, ratingOf } from '../rating/rating.ts';
import { STATES, type State } from '../rating/state.ts';
import type { Predicate } from '../scheme/predicate.ts';
import { actionAt, COUNTED_LATE, type Columns, LIVE, MOVED, NEVER, OVERRIDDEN, PLANNED } from './columns.ts';
import type { Marked } from './marked.ts';
import { mark, type Span } from './marks.ts';
import { rowBy, stateBy } from './plan.ts';
import { reasonsFrom } from './reasons.ts';

/** Looks at these rows: every predicate of the scheme, one column after another, as they are and as they would be otherwise. */
export function look(columns: Columns, marked: Marked, span: Span): void {
  lookAtStates(columns, marked, span);
  lookOtherwise(columns, marked, span);
}

/** Looks at these rows as they are. That is enough for their states. */
export function lookAtStates(columns: Columns, marked: Marked, span: Span): void {
  const { predicates } = marked.plan;
  marked.bits.fill(0, span.from, span.to);
  for (let place = 0; place < predicates.length; place += 1)
    mark(predicates[place] as Predicate, 1 << place, marked.bits, span, columns, marked);
}

function lookOtherwise(columns: Columns, marked: Marked, span: Span): void {
  const { plan, onOriginal, unplanned, original } = marked;
  onOriginal.fill(0, span.from, span.to);
  unplanned.fill(0, span.from, span.to);
  for (let place = 0; place < plan.predicates.length; place += 1) {
    const predicate = plan.predicates[place] as Predicate;
    const bit = 1 << place;
    if ((plan.ofTheDate & bit) !== 0) mark(predicate, bit, onOriginal, span, original, marked);
    if (predicate.when === 'overdueWithoutRecoveryPlan') mark(PAST_ITS_DATE, bit, unplanned, span, columns, marked);
  }
}

/** What *overdue without a recovery plan* comes to where there is none. */
const PAST_ITS_DATE: Predicate = { when: 'overdueByMoreThan', days: 0 };

/** The state of a row, without its reasons. */
export function stateIn(columns: Columns, marked: Marked, row: number): State {
  const flags = columns.flags[row] as number;
  if ((flags & LIVE) === 0) return STATES[columns.stage[row] as number] as State;
  return (flags & OVERRIDDEN) === 0 ? stateBy(marked.plan, marked.bits[row] as number) : singly(columns, marked, row).state;
}

/** The rating of a row, with its reasons and with what it would be otherwise: the same as `ratingOf`. */
export function ratingAt(columns: Columns, marked: Marked, row: number): Rating {
  const flags = columns.flags[row] as number;
  if ((flags & LIVE) === 0) return (flags & COUNTED_LATE) === 0 ? over(columns, marked, row) : singly(columns, marked, row);
  if ((flags & OVERRIDDEN) !== 0) return singly(columns, marked, row);
  const held = marked.bits[row] as number;
  const { state, point } = rowBy(marked.plan, held);
  const without = counterfactualsAt(columns, marked, row, state);
  if (without === NOTHING && (held & marked.plan.ofTheDay) === 0) return onAnyDay(columns, marked, row);
  return { state, point, because: reasonsFrom(columns, marked, row), without };
}

const NOTHING: readonly never[] = [];

/** What is over is rated the same on every day. */
function over(columns: Columns, marked: Marked, row: number): Rating {
  const rated = columns.kept[row] ?? singly(columns, marked, row);
  columns.kept[row] = rated;
  return rated;
}

/** What tells of no day is said again as it was said, for as long as the same holds. */
function onAnyDay(columns: Columns, marked: Marked, row: number): Rating {
  const held = marked.bits[row] as number;
  if (held === 0) return marked.plan.plain;
  const known = columns.kept[row];
  if (known !== undefined && columns.keptFor[row] === held) return known;
  const { state, point } = rowBy(marked.plan, held);
  const rated = { state, point, because: reasonsFrom(columns, marked, row), without: NOTHING };
  columns.kept[row] = rated;
  columns.keptFor[row] = held;
  return rated;
}

/** As one action is rated by itself: what somebody said another rating of, and what waits outside. */
function singly(columns: Columns, { today, plan }: Marked, row: number): Rating {
  return ratingOf(actionAt(columns, row), today, plan.scheme, (ref) => {
    const other = columns.rows.rowOf(ref);
    return other === undefined ? null : actionAt(columns, other);
  });
}

function counterfactualsAt(
  columns: Columns,
  { plan, bits, onOriginal, unplanned, day }: Marked,
  row: number,
  state: State,
): readonly Counterfactual[] {
  const held = bits[row] as number;
  const [agreed, original] = [columns.agreed[row] as number, columns.original[row] as number];
  const moved = original !== NEVER && original !== agreed ? stateBy(plan, (held & ~plan.ofTheDate) | (onOriginal[row] as number)) : state;
  const wasMoved = ((columns.flags[row] as number) & MOVED) !== 0;
  const planned = plan.ofThePlan !== 0 && ((columns.flags[row] as number) & PLANNED) !== 0;
  const bare = planned ? stateBy(plan, held | plan.unplanned | (unplanned[row] as number)) : state;
  const silent = (held & plan.ofSilence) !== 0 && columns.lastUpdate[row] !== day;
  const heard = silent ? stateBy(plan, held & ~plan.ofSilence) : state;
  if (moved === state && bare === state && heard === state) return NOTHING;
  return [
    ...(moved === state ? NOTHING : [{ if: wasMoved ? ('extension' as const) : ('originalDate' as const), state: moved }]),
    ...(bare === state ? NOTHING : [{ if: 'recoveryPlan' as const, state: bare }]),
    ...(heard === state ? NOTHING : [{ if: 'update' as const, state: heard }]),
  ];
}
