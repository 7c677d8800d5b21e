import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';

/**
 * Two questions about time. `asAt`: what was true on that day? `knownAt`: what did the register know at that moment?
 * Null asks for all that is known now. `before`: nothing from the entry of this number on. Entries can be recorded in the same
 * millisecond, and only their numbers say which of them came first.
 */
export type When = { readonly asAt: Day; readonly knownAt: Instant | null; readonly before?: number };

/** What the record says of when something was recorded. */
type Recorded = { readonly number: number; readonly recordedAt: Instant };

/** Does the register, asked so, see this fact? */
export function isSeen(noted: Recorded & { readonly fact: { readonly on: Day } }, when: When): boolean {
  return noted.fact.on <= when.asAt && isKnown(noted, when);
}

/** Did the register, asked so, know this by then? */
export function isKnown({ number, recordedAt }: Recorded, { knownAt, before }: Omit<When, 'asAt'>): boolean {
  return (knownAt === null || recordedAt <= knownAt) && (before === undefined || number < before);
}
