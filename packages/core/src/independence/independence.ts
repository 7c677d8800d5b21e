import type { Undertaking } from '../action/action.ts';
import type { PostId } from '../council/ids.ts';

/**
 * May this post vouch for this action? Only one that has never had a hand in it: never answered for it, contributed to it,
 * lodged its evidence or reported it complete. History counts, not the present post: a former owner stays a former owner.
 * After Global Internal Audit Standard 15.2 and the practice of councils whose audit committees sign off closure.
 */
export function isIndependent(post: PostId, action: Pick<Undertaking, 'hands'>): boolean {
  return !action.hands.some((hand) => hand.post === post);
}
