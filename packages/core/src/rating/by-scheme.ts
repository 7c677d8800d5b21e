import { type Condition, predicatesOf, type RatedState, type Scheme, type Step } from '../scheme/scheme.ts';
import { reasonFor } from './predicates.ts';
import type { Rated } from './rated.ts';
import type { Reason } from './reason.ts';

/** The row of a scheme that an action falls under: its state, and the council's own name for it where it has one. */
export type Row = { readonly state: RatedState; readonly point: string | null };

/**
 * Which row of the scheme decides? A scheme that was adopted has been checked: whichever way its rows are read, the first
 * that holds is the one, and there is one.
 */
export function rowOf({ steps, otherwise }: Scheme, rated: Rated): Row {
  const decides = steps.find(({ any }) => any.some((condition) => holds(condition, rated)));
  return { state: decides?.state ?? otherwise ?? 'notRated', point: decides?.point ?? null };
}

/** Every reason that holds, not only those of the row that decided; the same reason is told once. */
export function reasonsBy({ steps }: Scheme, rated: Rated): readonly Reason[] {
  const all = steps.flatMap((step) => reasonsOf(step, rated));
  return all.filter((reason, index) => all.findIndex((other) => isSame(other, reason)) === index);
}

function reasonsOf({ any }: Step, rated: Rated): readonly Reason[] {
  return any
    .filter((condition) => holds(condition, rated))
    .flatMap((condition) => predicatesOf(condition).flatMap((each) => reasonFor(each, rated) ?? []));
}

function holds(condition: Condition, rated: Rated): boolean {
  return predicatesOf(condition).every((predicate) => reasonFor(predicate, rated) !== null);
}

/** Do two reasons say the same? */
function isSame(one: Reason, other: Reason): boolean {
  if (one.reason !== other.reason) return false;
  const others: { readonly [name: string]: unknown } = other;
  return Object.entries(one).every(([name, value]) => value === others[name] || JSON.stringify(value) === JSON.stringify(others[name]));
}
