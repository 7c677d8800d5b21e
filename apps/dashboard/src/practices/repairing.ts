import type { Ref } from '@countersign/core';
import type { View } from '../view.ts';

/** Which actions are to repair this practice? It goes on being read after they are closed. */
export function repairing(practice: string, { register }: View): readonly Ref[] {
  return register
    .actions()
    .filter(({ repairs }) => repairs.includes(practice))
    .map(({ ref }) => ref);
}
