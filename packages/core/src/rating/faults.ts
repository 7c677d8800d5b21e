import type { Predicate } from '../scheme/predicate.ts';
import { type Condition, predicatesOf, type RatedState, type Scheme } from '../scheme/scheme.ts';
import { reasonsBy } from './by-scheme.ts';
import { combinationsOf, MOST_COMBINATIONS, nameOf } from './combinations.ts';
import type { Rated } from './rated.ts';
import type { Reason } from './reason.ts';

/** An action that shows a fault: what holds of it, as reasons, and the action itself with the day. */
export type Example = { readonly because: readonly Reason[]; readonly rated: Rated };

/** What is wrong with a scheme. A row is told by its place, the first being 1. */
export type SchemeFault =
  | { readonly fault: 'gap'; readonly example: Example }
  | { readonly fault: 'conflict'; readonly states: readonly RatedState[]; readonly example: Example }
  | { readonly fault: 'neverReached'; readonly row: number; readonly state: RatedState }
  | { readonly fault: 'tooManyCombinations'; readonly most: number };

/**
 * What is wrong with this scheme? Every combination of outcomes that its predicates can have, of any action on any day, must
 * give exactly one state, and every row must decide on something. Each kind of fault is told once, with an action that shows it.
 */
export function faultsIn(scheme: Scheme): readonly SchemeFault[] {
  const predicates = distinct(scheme.steps.flatMap(({ any }) => any.flatMap(predicatesOf)));
  const combinations = combinationsOf(predicates);
  if (combinations.count > MOST_COMBINATIONS) return [{ fault: 'tooManyCombinations', most: MOST_COMBINATIONS }];

  const found: { gap?: Rated; conflict?: { rated: Rated; states: readonly RatedState[] } } = {};
  const reached = new Set<number>();
  for (const { held, example } of combinations.all()) {
    const rows = rowsHolding(scheme, held);
    for (const row of deciding(scheme, rows)) reached.add(row);
    const states = [...new Set(deciding(scheme, rows).flatMap((row) => scheme.steps[row]?.state ?? []))];
    if (states.length === 0 && scheme.otherwise === undefined) found.gap ??= example();
    if (states.length > 1) found.conflict ??= { rated: example(), states };
  }
  return [
    ...(found.gap ? [{ fault: 'gap', example: exampleOf(scheme, found.gap) } as const] : []),
    ...(found.conflict
      ? [{ fault: 'conflict', states: found.conflict.states, example: exampleOf(scheme, found.conflict.rated) } as const]
      : []),
    ...scheme.steps.flatMap(({ state }, row) => (reached.has(row) ? [] : [{ fault: 'neverReached', row: row + 1, state } as const])),
  ];
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
