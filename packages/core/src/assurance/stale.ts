import type { Day } from '../day/day.ts';
import type { Assurance, Stale } from './verification.ts';

/** The same assurance, no longer standing. What made it stale first is what is told. */
export function madeStale(assurance: Assurance, stale: Stale): Assurance {
  return assurance.stale ? assurance : { ...assurance, stale };
}

/** Has the last day for which the checker was willing to vouch gone by? */
export function hasExpired({ until }: Assurance, asAt: Day): boolean {
  return until !== null && asAt > until;
}
