import type { ActionAt } from '../action/action.ts';
import { reasonsBy } from '../rating/by-scheme.ts';
import { reasonFor } from '../rating/predicates.ts';
import type { Rated } from '../rating/rated.ts';
import type { Reason } from '../rating/reason.ts';
import type { Predicate } from '../scheme/predicate.ts';
import { actionAt, type Columns, isLate } from './columns.ts';
import type { Marked } from './marked.ts';

/** Why is this row rated so? Only what is marked as holding is asked for its reason; the same reason is told once. */
export function reasonsFrom(columns: Columns, marked: Marked, row: number): readonly Reason[] {
  const { plan, bits } = marked;
  if (plan.isGrouped) return reasonsBy(plan.scheme, ratedAt(columns, marked, row));
  const held = bits[row] as number;
  const reasons: Reason[] = [];
  // The lowest bit first: predicates have their bits in the order in which the scheme names them.
  for (let left = held; left !== 0; left &= left - 1) {
    const place = 31 - Math.clz32(left & -left);
    if ((held & (plan.toldBy[place] as number)) !== 0) continue;
    reasons.push((plan.ofTheDay & (1 << place)) === 0 ? lasting(columns, marked, row, place) : ofTheDay(columns, marked, row, place));
  }
  return reasons;
}

/** A reason that is the same on every day is asked for once, until there is news of the action. */
function lasting(columns: Columns, marked: Marked, row: number, place: number): Reason {
  const known = columns.lasting[row]?.[place];
  if (known !== undefined) return known;
  const reason = asked(columns, marked, row, place);
  const ofRow = columns.lasting[row] ?? [];
  ofRow[place] = reason;
  columns.lasting[row] = ofRow;
  return reason;
}

/** As of one action by itself. It holds, for so it was marked. */
function asked(columns: Columns, marked: Marked, row: number, place: number): Reason {
  const reason = reasonFor(marked.plan.predicates[place] as Predicate, ratedAt(columns, marked, row));
  if (reason === null) throw new Error(`${columns.rows.refOf(row)} was marked with what does not hold of it`);
  return reason;
}

function ratedAt(columns: Columns, { today, day }: Marked, row: number): Rated {
  const action = actionAt(columns, row) as ActionAt<'offered' | 'open'>;
  return { action, today, late: action.dependsOn.filter((ref) => isLate(columns, ref, day)) };
}

/** The commonest of what tells how many days it has been: the days are in the columns. The rest is asked as of one action. */
function ofTheDay(columns: Columns, marked: Marked, row: number, place: number): Reason {
  const predicate = marked.plan.predicates[place] as Predicate;
  const { dates, lastUpdate } = actionAt(columns, row);
  const past = marked.day - (columns.agreed[row] as number);
  switch (predicate.when) {
    case 'overdueByMoreThan':
    case 'overdueByAtMost':
      if (predicate.of === 'original' || dates.agreed === null) return asked(columns, marked, row, place);
      return { reason: 'overdue', agreed: dates.agreed, days: past };
    case 'overdueWithoutRecoveryPlan':
      return { reason: 'noRecoveryPlan', days: past };
    case 'noUpdateFor':
      return { reason: 'noUpdate', since: lastUpdate, days: marked.day - (columns.lastUpdate[row] as number) };
    default:
      return asked(columns, marked, row, place);
  }
}
