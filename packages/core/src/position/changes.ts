import { type Action, isLive } from '../action/action.ts';
import type { Extension, ExtensionOutcome } from '../action/dates.ts';
import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import { once } from '../once.ts';
import type { Rating } from '../rating/rating.ts';
import { ratingIn } from '../rating/rating-in.ts';
import type { Reason } from '../rating/reason.ts';
import type { State } from '../rating/state.ts';
import type { Register } from '../register/register.ts';
import { schemeOn } from '../scheme/adopted.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { type Movement, movementBetween } from './movement.ts';

/** Why an action is in a list of changes, as data: what was, and what is now. */
export type ChangeReason =
  | { readonly change: 'rating'; readonly was: State; readonly now: State; readonly because: readonly Reason[] }
  | { readonly change: 'raised'; readonly on: Day }
  | { readonly change: 'closed'; readonly was: State; readonly now: State; readonly on: Day }
  | { readonly change: 'date'; readonly which: 'agreed' | 'forecast'; readonly was: Day | null; readonly now: Day | null }
  | { readonly change: 'noUpdate'; readonly since: Day }
  | {
      readonly change: 'extensionAsked';
      readonly on: Day;
      readonly to: Day;
      readonly why: string;
      /** Which request for this action it is, from 1. */
      readonly request: number;
      readonly outcome: ExtensionOutcome['outcome'];
    }
  | { readonly change: 'wording'; readonly which: 'title' | 'description'; readonly was: string | null; readonly now: string | null }
  | { readonly change: 'waiting'; readonly was: State; readonly since: Day }
  | { readonly change: 'gone'; readonly was: State };

export type Change = { readonly ref: Ref; readonly because: readonly ChangeReason[] };

/**
 * What happened between two days. An action may stand in several lists: one that was assured got better and is closed.
 * `closed` has reached an end (assured, superseded or withdrawn). `noUpdate` is live, and nobody reported on it meanwhile.
 * `waiting` was reported complete and is not verified, `assured` is the part of `closed` that was verified.
 * `extensionsAsked` are requests made meanwhile, whatever became of them, also for actions that are new.
 */
export type Changes = {
  readonly from: Day;
  readonly to: Day;
  readonly worse: readonly Change[];
  readonly extensionsAsked: readonly Change[];
  readonly better: readonly Change[];
  readonly waiting: readonly Change[];
  readonly assured: readonly Change[];
  readonly new: readonly Change[];
  readonly closed: readonly Change[];
  readonly datesMoved: readonly Change[];
  readonly noUpdate: readonly Change[];
  readonly reworded: readonly Change[];
  readonly gone: readonly Change[];
};

/** What changed from one register to another, later one? Each is rated by the scheme in force on its day. */
export function changesBetween(from: Register, to: Register, schemes: Schemes = schemesOf(from, to)): Changes {
  const pairs = to.actions().map((now) => ({ now, was: from.action(now.ref) }));
  const both = pairs.flatMap(({ now, was }) => (was ? [{ now, was }] : []));
  const among = (because: (then: Action, now: Action) => readonly ChangeReason[]) =>
    both.map(({ was, now }) => ({ ref: now.ref, because: because(was, now) })).filter(isChange);
  const ratings = (then: Action, now: Action): Ratings => {
    const [told, is] = [ratingIn(from, then, schemes.from), ratingIn(to, now, schemes.to)];
    const byNow = once(() => ratingIn(from, then, schemes.to));
    const way = movementBetween({ rating: told, scheme: schemes.from }, { rating: is, scheme: schemes.to }, byNow);
    // Told by the scheme that was compared: "was red, now red" would be no sentence.
    const was = way !== null && way !== 'same' && told.state === is.state && schemes.from.id !== schemes.to.id ? byNow() : told;
    return { was, now: is, way };
  };

  return {
    from: from.when.asAt,
    to: to.when.asAt,
    worse: among((then, now) => moved('worse', ratings(then, now))),
    extensionsAsked: pairs.map(({ was, now }) => ({ ref: now.ref, because: extensionsAsked(was, now) })).filter(isChange),
    better: among((then, now) => moved('better', ratings(then, now))),
    waiting: among((then, now) => waiting(now, ratings(then, now))),
    assured: among((then, now) =>
      closed(then, now, ratings(then, now)).filter((each) => each.change === 'closed' && each.now === 'assured'),
    ),
    new: pairs.filter(({ was }) => was === null).map(({ now }) => ({ ref: now.ref, because: [{ change: 'raised', on: now.raisedOn }] })),
    closed: among((then, now) => closed(then, now, ratings(then, now))),
    datesMoved: among(datesMoved),
    noUpdate: among((_, now) => silent(now, from.when.asAt)),
    reworded: among(reworded),
    gone: goneFrom(from, to, schemes.from),
  };
}

/** The scheme in force on each of the two days. */
type Schemes = { readonly from: Scheme; readonly to: Scheme };

function schemesOf(from: Register, to: Register): Schemes {
  return { from: schemeOn(from.schemes, from.when.asAt), to: schemeOn(to.schemes, to.when.asAt) };
}

type Ratings = { readonly was: Rating; readonly now: Rating; readonly way: Movement | null };

function isChange({ because }: Change): boolean {
  return because.length > 0;
}

function moved(wanted: 'better' | 'worse', { was, now, way }: Ratings): readonly ChangeReason[] {
  if (way !== wanted) return [];
  return [{ change: 'rating', was: was.state, now: now.state, because: now.because }];
}

const ENDS: readonly State[] = ['assured', 'superseded', 'withdrawn'];

function closed(_then: Action, action: Action, { was, now }: Ratings): readonly ChangeReason[] {
  if (ENDS.includes(was.state) || !ENDS.includes(now.state)) return [];
  return [{ change: 'closed', was: was.state, now: now.state, on: action.since }];
}

function waiting(action: Action, { was, now }: Ratings): readonly ChangeReason[] {
  if (was.state === now.state || now.state !== 'reportedComplete') return [];
  return [{ change: 'waiting', was: was.state, since: action.since }];
}

function datesMoved(then: Action, now: Action): readonly ChangeReason[] {
  return (['agreed', 'forecast'] as const)
    .filter((which) => then.dates[which] !== now.dates[which])
    .map((which) => ({ change: 'date', which, was: then.dates[which], now: now.dates[which] }));
}

/** The requests that the earlier register did not hold. */
function extensionsAsked(then: Action | null, now: Action): readonly ChangeReason[] {
  const known = (each: Extension) =>
    then?.extensions.some(({ requestedOn, to }) => requestedOn === each.requestedOn && to === each.to) ?? false;
  return now.extensions.flatMap((each, index) => (known(each) ? [] : [asked(each, index + 1)]));
}

function asked({ requestedOn, to, reason, outcome }: Extension, request: number): ChangeReason {
  return { change: 'extensionAsked', on: requestedOn, to, why: reason, request, outcome: outcome.outcome };
}

function silent(action: Action, since: Day): readonly ChangeReason[] {
  return isLive(action) && action.lastUpdate <= since ? [{ change: 'noUpdate', since: action.lastUpdate }] : [];
}

function reworded(then: Action, now: Action): readonly ChangeReason[] {
  return (['title', 'description'] as const)
    .filter((which) => then[which] !== now[which])
    .map((which) => ({ change: 'wording', which, was: then[which], now: now[which] }));
}

/** Nothing is ever deleted, so this is empty unless the later register knew less than the earlier one. */
function goneFrom(from: Register, to: Register, scheme: Scheme): readonly Change[] {
  return from
    .actions()
    .filter(({ ref }) => to.action(ref) === null)
    .map((action) => ({ ref: action.ref, because: [{ change: 'gone', was: ratingIn(from, action, scheme).state }] }));
}
