import type { PostId } from '../council/ids.ts';
import type { Day } from '../day/day.ts';

/** A rule that is not asked: since when, who said so and why. It is shown wherever findings are. */
export type SwitchedOff = { readonly rule: string; readonly on: Day; readonly by: PostId; readonly reason: string };
