import type { Council } from '../council/council.ts';
import type { DirectorateId } from '../council/ids.ts';
import { STATES, type State } from '../rating/state.ts';
import type { PositionedAction } from './positioned.ts';

/** How many actions in each state. */
export type Counts = { readonly [S in State]: number };

/** How many are late, and how many calendar days in all. */
export type Late = { readonly count: number; readonly days: number };

/** One directorate's share. Actions without a lead directorate are counted under an id of no letters, so that totals add up. */
export type DirectorateCount = {
  readonly id: DirectorateId;
  readonly name: string;
  readonly total: number;
  readonly counts: Counts;
  readonly overdue: Late;
};

/** How many of these actions are in each state? Every state is there, with 0 where there are none. */
export function countsOf(actions: readonly Pick<PositionedAction, 'rating'>[]): Counts {
  const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as { [S in State]: number };
  for (const { rating } of actions) counts[rating.state] += 1;
  return counts;
}

/** How many of these are late, and by how many days in all? */
export function lateOf(days: readonly number[]): Late {
  const late = days.filter((each) => each > 0);
  return { count: late.length, days: late.reduce((sum, each) => sum + each, 0) };
}

/** How does each directorate stand? In the order in which the council opened them. */
export function directoratesOf({ directorates }: Council, actions: readonly PositionedAction[]): readonly DirectorateCount[] {
  const byLead = new Map<DirectorateId, PositionedAction[]>([...directorates.keys()].map((id) => [id, []]));
  for (const action of actions) {
    const lead = action.lead ?? '';
    const led = byLead.get(lead) ?? [];
    if (led.length === 0) byLead.set(lead, led);
    led.push(action);
  }
  return [...byLead].map(([id, led]) => ({
    id,
    name: directorates.get(id)?.name ?? (id === '' ? 'No lead directorate' : id),
    total: led.length,
    counts: countsOf(led),
    overdue: lateOf(led.map(({ overdueDays }) => overdueDays)),
  }));
}
