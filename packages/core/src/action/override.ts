import type { PostId } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Rag } from './kinds.ts';

/** Somebody entitled to said another rating than the scheme's: who, why, and the last day on which it holds. */
export type Override = {
  readonly to: Rag;
  readonly by: PostId;
  readonly on: Day;
  readonly reason: string;
  readonly until: Day;
  readonly minute: string | null;
};
