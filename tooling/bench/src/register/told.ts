import type { ActionFact, CouncilFact, PostId } from '@countersign/core';

/** Something that will become an entry: what happened on a day, by whom, and how many days later it was recorded. */
export type Told = { readonly at: number; readonly by: PostId; readonly fact: ActionFact | CouncilFact; readonly lateBy?: number };
