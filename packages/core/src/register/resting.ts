import type { Action } from '../action/action.ts';
import type { Ref } from '../council/ids.ts';
import type { Instant } from '../day/instant.ts';
import { actionFrom } from './action-from.ts';
import { type Corrections, correctionsKnown, councilFactsThatCount } from './corrections.ts';
import { councilSideFrom } from './council-from.ts';
import type { Past } from './past.ts';
import { isSeen, type When } from './when.ts';

/** The two questions that a correction asks of the record before it is made. */
export function entriesOf(past: Past, when: When) {
  return {
    holds: (entry: number) =>
      past.council.some((noted) => noted.number === entry && isSeen(noted, when)) || refsIn(past, when, [entry]).length > 0,
    restingOn: (entry: number) => restingOn(past, when, entry),
  };
}

/** Folds what a correction would touch as if it had been made. A fold that finds the record damaged says that something rests on the entry. */
function restingOn(past: Past, when: When, entry: number): string | null {
  const now = correctionsKnown(past, when);
  const then = correctionsKnown({ ...past, corrections: [...past.corrections, [entry, supposed(when)]] }, when);
  if (!makesSense(() => councilSideFrom(councilFactsThatCount(past, when, then), when.asAt))) return 'the council';

  // A correction of a correction also touches what the first one had struck.
  const changed = [...new Set([...now.keys(), ...then.keys()])].filter((number) => now.has(number) !== then.has(number));
  const folded = (ref: Ref, corrections: Corrections) => {
    const facts = (past.actions.get(ref) ?? []).filter((noted) => isSeen(noted, when));
    return actionFrom(facts, {
      asAt: when.asAt,
      council: () => councilSideFrom(councilFactsThatCount(past, when, corrections), when.asAt).council,
      corrections,
      erasures: [],
    });
  };
  const isBroken = (ref: Ref) => {
    if (!makesSense(() => folded(ref, then))) return true;
    const [before, after] = [folded(ref, now), folded(ref, then)];
    return losesOwner(before, after) || losesCheck(before, after, then);
  };
  return refsIn(past, when, changed).find(isBroken) ?? null;
}

function refsIn(past: Past, when: When, entries: readonly number[]): readonly Ref[] {
  return [...past.actions]
    .filter(([, facts]) => facts.some((noted) => entries.includes(noted.number) && isSeen(noted, when)))
    .map(([ref]) => ref);
}

function makesSense(fold: () => unknown): boolean {
  try {
    fold();
    return true;
  } catch {
    return false;
  }
}

function losesOwner(now: Action | null, then: Action | null): boolean {
  return then !== null && then.accountable === null && now !== null && now.accountable !== null;
}

/** A check rests on the evidence and on the report that it was made of. It is itself entered in error first, and never undone unseen. */
function losesCheck(now: Action | null, then: Action | null, corrections: Corrections): boolean {
  const assured = now?.assurance?.entry ?? null;
  return assured !== null && then !== null && then.assurance?.entry !== assured && !corrections.has(assured);
}

/** A correction that has not been made: later than all that have, and known at any moment. */
function supposed({ asAt }: When) {
  return { number: Number.MAX_SAFE_INTEGER, by: '', on: asAt, recordedAt: '0000-01-01T00:00:00.000Z' as Instant, reason: '' };
}
