import { isLive } from '../action/action.ts';
import type { Post } from '../council/council.ts';
import type { PostId, Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Register } from '../register/register.ts';

/** A post that answers for actions still to be done, and that nobody holds, or somebody only for the time being. */
export type UnfilledPost = {
  readonly post: PostId;
  readonly state: 'vacant' | 'interim' | 'abolished';
  readonly since: Day;
  /** The actions still to be done that it answers for. */
  readonly refs: readonly Ref[];
};

/** Which posts that answer for live actions are vacant, held for the time being, or gone? In the order of the council's posts. */
export function unfilledPostsOf(register: Register): readonly UnfilledPost[] {
  const live = register.actions().filter(isLive);
  return [...register.council.posts.values()].flatMap((post): readonly UnfilledPost[] => {
    const lack = lackOf(post);
    const refs = live.filter(({ accountable }) => accountable === post.id).map(({ ref }) => ref);
    return lack === null || refs.length === 0 ? [] : [{ post: post.id, ...lack, refs }];
  });
}

function lackOf({ abolished, holding }: Post): Pick<UnfilledPost, 'state' | 'since'> | null {
  if (abolished !== null) return { state: 'abolished', since: abolished.on };
  if (holding.state !== 'vacant' && holding.state !== 'interim') return null;
  return { state: holding.state, since: holding.since };
}
