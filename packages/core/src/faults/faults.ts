import { reasonsBy } from '../rating/by-scheme.ts';
import type { Rated } from '../rating/rated.ts';
import type { Reason } from '../rating/reason.ts';
import type { Predicate } from '../scheme/predicate.ts';
import { type Condition, MOST_PREDICATES, predicatesOf, type RatedState, type Scheme, type Step } from '../scheme/scheme.ts';
import { combinationsOf, MOST_COMBINATIONS, nameOf } from './combinations.ts';

/** An action that shows a fault: what holds of it, as reasons, and the action itself with the day. */
export type Example = { readonly because: readonly Reason[]; readonly rated: Rated };

/** What is wrong with a scheme. A row is told by its place, the first being 1. */
export type SchemeFault =
  | { readonly fault: 'gap'; readonly example: Example }
  | { readonly fault: 'conflict'; readonly states: readonly RatedState[]; readonly example: Example }
  | { readonly fault: 'neverReached'; readonly row: number; readonly state: RatedState }
  | { readonly fault: 'tooManyPredicates' | 'tooManyCombinations'; readonly most: number };

/**
 * What is wrong with this scheme? Every combination of outcomes that its predicates can have, of any action on any day, must
 * give exactly one state, and every row must decide on something. Each kind of fault is told once, with an action that shows it.
 */
export function faultsIn(scheme: Scheme): readonly SchemeFault[] {
  const predicates = distinct(scheme.steps.flatMap(({ any }) => any.flatMap(predicatesOf)));
  if (predicates.length > MOST_PREDICATES) return [{ fault: 'tooManyPredicates', most: MOST_PREDICATES }];
  const combinations = combinationsOf(predicates);
  if (combinations.count > MOST_COMBINATIONS) return [{ fault: 'tooManyCombinations', most: MOST_COMBINATIONS }];

  const found: { gap?: Rated; conflict?: { rated: Rated; states: readonly RatedState[] } } = {};
  const reached = new Set<number>();
  for (const { held, example } of combinations.all()) {
    const rows = rowsHolding(scheme, held);
    for (const row of deciding(scheme, rows)) reached.add(row);
    const decided = distinctRows(deciding(scheme, rows).flatMap((row) => scheme.steps[row] ?? []));
    if (decided.length === 0 && scheme.otherwise === undefined) found.gap ??= example();
    if (decided.length > 1) found.conflict ??= { rated: example(), states: decided.map(({ state }) => state) };
  }
  return [
    ...(found.gap ? [{ fault: 'gap', example: exampleOf(scheme, found.gap) } as const] : []),
    ...(found.conflict
      ? [{ fault: 'conflict', states: found.conflict.states, example: exampleOf(scheme, found.conflict.rated) } as const]
      : []),
    ...scheme.steps.flatMap(({ state }, row) => (reached.has(row) ? [] : [{ fault: 'neverReached', row: row + 1, state } as const])),
  ];
}

/** Rows of one colour and one name say the same. */
function distinctRows(rows: readonly Step[]): readonly Step[] {
  return [...new Map(rows.map((row) => [`${row.state} ${row.point ?? ''}`, row])).values()];
}

function rowsHolding({ steps }: Scheme, held: ReadonlySet<string>): readonly number[] {
  const holds = (condition: Condition) => predicatesOf(condition).every((predicate) => held.has(nameOf(predicate)));
  return steps.flatMap(({ any }, row) => (any.some(holds) ? [row] : []));
}

/** The rows that have a say: the first that holds, or all of them when only one may. */
function deciding({ reads }: Scheme, rows: readonly number[]): readonly number[] {
  return reads === 'onlyOneHolds' ? rows : rows.slice(0, 1);
}

function exampleOf(scheme: Scheme, rated: Rated): Example {
  return { rated, because: reasonsBy(scheme, rated) };
}

function distinct(predicates: readonly Predicate[]): readonly Predicate[] {
  return [...new Map(predicates.map((predicate) => [nameOf(predicate), predicate])).values()];
}
