import type { DataOf } from '../command/command.ts';
import type { Verb } from '../command/verbs.ts';
import type { PostId, Ref } from '../council/ids.ts';
import type { Fact } from '../fact/fact.ts';

/** Who asks what, and the facts that it becomes. */
export type GoodDay<V extends Verb> = {
  readonly as: PostId;
  readonly data: DataOf<V>;
  readonly ref?: Ref;
  readonly facts: readonly Fact[];
};
