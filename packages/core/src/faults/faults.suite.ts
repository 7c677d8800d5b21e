import { reasonFor } from '../rating/predicates.ts';
import type { Rated } from '../rating/rated.ts';
import type { Predicate } from '../scheme/predicate.ts';
import { predicatesOf, type RatedState, type Scheme } from '../scheme/scheme.ts';

/** The states of the rows that hold of an action, asked of the predicates alone. */
export function rowsHolding({ steps }: Scheme, rated: Rated): readonly { readonly row: number; readonly state: RatedState }[] {
  const holds = (predicate: Predicate) => reasonFor(predicate, rated) !== null;
  return steps.flatMap(({ any, state }, row) => (any.some((each) => predicatesOf(each).every(holds)) ? [{ row: row + 1, state }] : []));
}

export const statesHolding = (of: Scheme, rated: Rated) => [...new Set(rowsHolding(of, rated).map(({ state }) => state))];
