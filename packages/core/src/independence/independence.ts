import type { Undertaking } from '../action/action.ts';
import type { Hand } from '../action/ownership.ts';
import type { Council } from '../council/council.ts';
import type { DirectorateId, PostId } from '../council/ids.ts';
import { policyOn } from '../council/policy.ts';
import type { Day } from '../day/day.ts';
import { daysOf, financialYearOf } from '../day/financial-year.ts';

/** What ties a post to an action, so that it cannot vouch for it. */
export type Tie =
  | { readonly as: Hand['as'] }
  /** It headed the directorate that led the action. */
  | { readonly as: 'head'; readonly directorate: DirectorateId }
  /** It sat, in the same financial year, in a directorate that led the action. */
  | { readonly as: 'host'; readonly directorate: DirectorateId };

/**
 * The action and the council, on the day as at which somebody vouches and the day on which it is recorded: a check is not
 * made independent by being given an earlier day.
 */
export type Vouching = { readonly action: Pick<Undertaking, 'hands' | 'led'>; readonly council: Council; readonly on: readonly Day[] };

/**
 * May this post vouch for this action? Only one that has never had a hand in it: never answered for it, contributed to it,
 * lodged its evidence, reported it complete or headed the directorate that led it. History counts, not the present post: a
 * former owner stays a former owner. After Global Internal Audit Standard 15.2 and the practice of councils whose audit
 * committees sign off closure. Nor may a post vouch for its own host directorate in the same financial year, unless the
 * council's policy allows it.
 */
export function isIndependent(post: PostId, vouching: Vouching): boolean {
  return tieOf(post, vouching) === null;
}

/** What ties the post to the action? The first that is found, or null. */
export function tieOf(post: PostId, { action, council, on }: Vouching): Tie | null {
  const hand = action.hands.find((each) => each.post === post);
  if (hand !== undefined) return { as: hand.as };
  const head = headedIt(post, { action, council, on });
  if (head !== null) return { as: 'head', directorate: head };
  const days = on.filter((day) => !policyOn(council, day).hostDirectorateMayBeVerified);
  const host = days.map((day) => hostIn(post, council, action.led, day)).find((directorate) => directorate !== null) ?? null;
  return host === null ? null : { as: 'host', directorate: host };
}

/** Which of these directorates, leading in the financial year of the day, did the post sit in in that year? */
export function hostIn(post: PostId, { posts }: Council, led: readonly Since[], on: Day): DirectorateId | null {
  const year: Span = { from: daysOf(financialYearOf(on)).first, until: on };
  const sat = spans(posts.get(post)?.sat ?? []).filter((span) => overlap(span, year));
  const leading = spans(led).filter((span) => overlap(span, year));
  return leading.find(({ directorate }) => sat.some((each) => each.directorate === directorate))?.directorate ?? null;
}

function headedIt(post: PostId, { action, council, on }: Vouching): DirectorateId | null {
  const headed = (council.posts.get(post)?.headed ?? []).filter(({ from }) => on.some((day) => from <= day));
  const found = spans(action.led).find((led) => headed.some((each) => each.directorate === led.directorate && overlap(each, led)));
  return found?.directorate ?? null;
}

type Since = { readonly directorate: DirectorateId; readonly from: Day };
/** From a day until another, both counted, so that a day of change belongs to either; null while it goes on. */
type Span = { readonly from: Day; readonly until: Day | null };

/** Each in a list of where something stood lasts until the next begins. */
function spans(since: readonly Since[]): readonly (Since & Span)[] {
  return since.map((each, index) => ({ ...each, until: since[index + 1]?.from ?? null }));
}

function overlap(one: Span, other: Span): boolean {
  return (one.until === null || other.from <= one.until) && (other.until === null || one.from <= other.until);
}
