import type { Action, ActionAt } from '../action/action.ts';
import { isSame, reasonsBy } from '../rating/by-scheme.ts';
import { reasonFor } from '../rating/predicates.ts';
import type { Reason } from '../rating/reason.ts';
import type { Predicate } from '../scheme/predicate.ts';
import { COUNTED_LATE, type Columns } from './columns.ts';
import type { Marked } from './marked.ts';

/** Why is this row rated so? Only what is marked as holding is asked for its reason; the same reason is told once. */
export function reasonsFrom(columns: Columns, { plan, bits, today, day }: Marked, row: number): readonly Reason[] {
  const held = bits[row] as number;
  const action = columns.actions[row] as ActionAt<'offered' | 'open'>;
  const late = action.dependsOn.length === 0 ? NONE : lateAmong(action, columns, day);
  const rated = { action, today, late };
  if (plan.isGrouped) return reasonsBy(plan.scheme, rated);
  const reasons: Reason[] = [];
  // The lowest bit first: predicates have their bits in the order in which the scheme names them.
  for (let left = held; left !== 0; left &= left - 1) {
    const reason = reasonFor(plan.predicates[31 - Math.clz32(left & -left)] as Predicate, rated);
    if (reason !== null && !isToldAlready(reasons, reason)) reasons.push(reason);
  }
  return reasons;
}

function isToldAlready(reasons: readonly Reason[], reason: Reason): boolean {
  for (let at = 0; at < reasons.length; at += 1) if (isSame(reasons[at] as Reason, reason)) return true;
  return false;
}

const NONE: readonly never[] = [];

function lateAmong({ dependsOn }: Action, { rows, flags, agreed }: Columns, day: number): readonly string[] {
  return dependsOn.filter((ref) => {
    const other = rows.get(ref);
    return other !== undefined && ((flags[other] as number) & COUNTED_LATE) !== 0 && (agreed[other] as number) < day;
  });
}
