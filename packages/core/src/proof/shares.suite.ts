import type { Day } from '../day/day.ts';
import { canBeOverdue, daysOverdue } from '../index.ts';
import { registerOn, type Trail } from './trail.suite.ts';

/** How many stories there were, how many entries in all, and in how many some action ended late, was ever returned, is assured, is stale. */
export type Shares = { stories: number; entries: number; late: number; returned: number; assured: number; stale: number };

/** Counts one story in. */
export function sharesIn(shares: Shares, trail: Trail, last: Day): void {
  const actions = registerOn(trail, last).actions();
  const has = (what: boolean) => (what ? 1 : 0);
  shares.stories += 1;
  shares.entries += trail.told.length;
  shares.late += has(actions.some((action) => canBeOverdue(action) && daysOverdue(action, last) > 0));
  shares.returned += has(trail.told.some(({ entry }) => entry.facts.some(sendsBack)));
  shares.assured += has(actions.some(({ stage }) => stage === 'assured'));
  shares.stale += has(actions.some(({ assurance }) => (assurance?.stale ?? null) !== null));
}

function sendsBack(fact: Trail['told'][number]['entry']['facts'][number]): boolean {
  return fact.fact === 'returned' || (fact.fact === 'verified' && fact.outcome === 'partly');
}
