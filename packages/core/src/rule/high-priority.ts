import type { Action } from '../action/action.ts';
import { urgencyOf } from '../council/scale.ts';
import type { Day } from '../day/day.ts';
import { type Asked, decidedSince } from './asked.ts';

/** A high priority, and since when it has been another; null while it stands. */
export type HighPriority = { readonly priority: string; readonly loweredOn: Day | null };

/** The high priority that an action has; or that it had, when it was lowered and no committee has agreed to that. */
export function highPriorityOf(action: Action, asked: Asked): HighPriority | null {
  const { priority } = action;
  if (priority !== null && isHigh(priority, asked)) return { priority, loweredOn: null };
  const said = prioritiesOf(action, asked);
  const last = said.findLastIndex((each) => isHigh(each.priority, asked));
  const [high, lowered] = [said[last], said[last + 1]];
  if (high === undefined || lowered === undefined || decidedSince(asked, action.ref, lowered.on)) return null;
  return { priority: high.priority, loweredOn: lowered.on };
}

/** Every priority that it was given, oldest first. */
function prioritiesOf({ ref }: Action, { register }: Asked): readonly { readonly priority: string; readonly on: Day }[] {
  return register.history(ref).flatMap(({ number, fact }) => {
    const says = fact.fact === 'raised' || fact.fact === 'classified';
    return says && fact.priority !== undefined && !register.corrections.has(number) ? [{ priority: fact.priority, on: fact.on }] : [];
  });
}

/** By the council's own scale, or, where it has the word in none, by its policy. */
function isHigh(priority: string, { register: { council }, policy }: Asked): boolean {
  const urgency = urgencyOf(council.scales.values(), priority);
  return urgency === null ? policy.highPriority.some((word) => word.toLowerCase() === priority.toLowerCase()) : urgency === 0;
}
