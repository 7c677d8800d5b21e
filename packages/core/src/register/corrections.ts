import type { Correction, NotedCouncilFact, Past } from './past.ts';
import { isKnown, isSeen, type When } from './when.ts';

/** The entries that do not count, by number. They stay readable. */
export type Corrections = ReadonlyMap<number, Correction>;

/**
 * Which entries were known, at that moment, to have been made in error? As at any day: what was entered in error was not
 * true then either. A correction that was itself made in error corrects nothing.
 */
export function correctionsKnown({ corrections }: Past, when: Omit<When, 'asAt'>): Corrections {
  const known = new Map<number, Correction>();
  // A correction points backwards, so the latest is judged first.
  for (const [entry, all] of corrections.toReversed()) if (isKnown(all, when) && !known.has(all.number)) known.set(entry, all);
  return known;
}

/** What of the council's side is seen and counts. That access was forced is told for ever: no correction takes it off. */
export function councilFactsThatCount(past: Past, when: When, corrections: Corrections): readonly NotedCouncilFact[] {
  return past.council.filter((noted) => isSeen(noted, when) && (!corrections.has(noted.number) || noted.fact.fact === 'glassBroken'));
}
