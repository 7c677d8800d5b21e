import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';

/**
 * Two questions about time. `asAt`: what was true on that day? `knownAt`: what did the register know at that moment?
 * Null asks for all that is known now.
 */
export type When = { readonly asAt: Day; readonly knownAt: Instant | null };

/** Does the register, asked so, see this fact? */
export function isSeen(noted: { readonly fact: { readonly on: Day }; readonly recordedAt: Instant }, { asAt, knownAt }: When): boolean {
  return noted.fact.on <= asAt && (knownAt === null || noted.recordedAt <= knownAt);
}
