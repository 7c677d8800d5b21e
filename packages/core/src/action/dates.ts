import type { PostId } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Cause } from './kinds.ts';

/**
 * The dates of an action. `original` never changes. `agreed` is moved only by an extension that somebody entitled to
 * granted. `forecast` is the officer's view. Late is judged against the first two, and both are shown.
 */
export type Dates = {
  readonly start: Day | null;
  readonly original: Day | null;
  readonly agreed: Day | null;
  readonly forecast: Day | null;
  /** The day on which officers say that it was complete; null once it is open again. */
  readonly completed: Day | null;
};

/** A request for more time, and what became of it. Deferred means undecided: the request stands, the date does not move. */
export type Extension = {
  readonly to: Day;
  readonly reason: string;
  readonly requestedOn: Day;
  readonly requestedBy: PostId;
  /** A sheet gave the new date as agreed, without saying who agreed it. */
  readonly claimedAgreed: boolean;
  /** What made more time necessary, as typed causes. */
  readonly causes: readonly Cause[];
  readonly outcome: ExtensionOutcome;
};

export type ExtensionOutcome =
  | { readonly outcome: 'requested' }
  | { readonly outcome: 'deferred'; readonly on: Day; readonly by: PostId; readonly minute: string | null }
  | { readonly outcome: 'granted'; readonly on: Day; readonly approver: PostId; readonly from: Day | null; readonly minute: string | null }
  | { readonly outcome: 'refused'; readonly on: Day; readonly by: PostId; readonly reason: string; readonly minute: string | null };

/** Has nobody decided on this request yet? */
export function isUndecided({ outcome }: Extension): boolean {
  return outcome.outcome === 'requested' || outcome.outcome === 'deferred';
}

/** The request that waits for a decision, or null. */
export function pendingExtension(extensions: readonly Extension[]): Extension | null {
  return extensions.findLast(isUndecided) ?? null;
}

/** How many times has the agreed date been moved, also before the action was split from another? */
export function timesExtended({ extensions, extendedBefore }: Extended): number {
  return extendedBefore + extensions.filter(({ outcome }) => outcome.outcome === 'granted').length;
}

type Extended = { readonly extensions: readonly Extension[]; readonly extendedBefore: number };
