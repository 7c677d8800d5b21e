import type { Action } from '../action/action.ts';
import type { Council, Post } from '../council/council.ts';
import type { PostId } from '../council/ids.ts';
import type { Fact } from '../fact/fact.ts';
import { ERASED, type Erasable } from '../prose/section.ts';
import type { CouncilSide } from './draft.ts';
import { copyOf, follow, type Past } from './past.ts';

/** What of the register an erasure is held against: the council, and an action by its reference. */
type Folded = Pick<CouncilSide, 'council'> & { readonly action: (ref: string) => Action | null };

/** Words of one section of an entry, and where they stand. */
export type Erasing = { readonly entry: number; readonly section: Erasable; readonly places: readonly string[] };

/**
 * What would be lost if these words were erased, apart from the words: an owner, a hand that somebody had in an action, what a post is, a
 * check that counts or counts not. A reference or a post; null when nothing. A post that was abolished can ask nothing more, so its name may go.
 */
export function lostWith(past: Past, erasing: Erasing, refs: readonly string[], folded: (past: Past) => Folded): string | null {
  const [now, then] = [folded(past), folded(supposedly(past, erasing))];
  return postLost(now.council, then.council) ?? refs.find((ref) => isLessened(now.action(ref), then.action(ref), now.council)) ?? null;
}

/** The past as it would be: later than all there is, and not known to be anything but the loss of the words. */
function supposedly(past: Past, { entry, section, places }: Erasing): Past {
  const then = copyOf(past);
  const fact = { fact: 'wordsErased', on: '9999-12-31', erases: { number: entry, section }, places, reason: ERASED } as unknown as Fact;
  follow(then, { number: Number.MAX_SAFE_INTEGER, by: '', recordedAt: past.latest ?? '0000-01-01T00:00:00.000Z', facts: [fact] } as never);
  return then;
}

/** A post that can still act, of which less would be known; or a role that it would lose. */
function postLost(now: Council, then: Council): PostId | null {
  const living = [...now.posts.values()].filter(({ abolished }) => abolished === null);
  const lost = living.find((post) => !isAsMuch(post, then.posts.get(post.id)));
  const role = now.roles.find(({ post, role }) => !then.roles.some((held) => held.post === post && held.role === role));
  return lost?.id ?? (role !== undefined && isLiving(now, role.post) ? role.post : null);
}

function isAsMuch(post: Post, then: Post | undefined): boolean {
  if (then === undefined) return false;
  return (
    post.line === then.line &&
    post.statutory === then.statutory &&
    post.independent === then.independent &&
    areAmong(post.sat, then.sat) &&
    areAmong(post.headed, then.headed)
  );
}

type OfDirectorate = readonly { readonly directorate: string }[];

function areAmong(some: OfDirectorate, all: OfDirectorate): boolean {
  return some.every(({ directorate }) => all.some((each) => each.directorate === directorate));
}

function isLessened(now: Action | null, then: Action | null, council: Council): boolean {
  if (now === null || then === null) return now !== then;
  const hands = then.hands.map(({ post }) => post);
  return (
    now.stage !== then.stage ||
    now.assurance?.entry !== then.assurance?.entry ||
    (then.accountable === ERASED && now.accountable !== ERASED) ||
    now.hands.some(({ post }) => post !== ERASED && isLiving(council, post) && !hands.includes(post))
  );
}

/** Can this post still ask anything? One that the council does not know may yet be established. */
const isLiving = ({ posts }: Council, id: PostId): boolean => (posts.get(id)?.abolished ?? null) === null;
