import type { PostId } from '../council/ids.ts';
import type { Line } from '../council/line.ts';
import type { Day } from '../day/day.ts';

/** How we will know that it worked: a number, of whom, against what. `target` is what was promised, `aspiration` what is hoped. */
export type Measure = {
  readonly id: string;
  readonly name: string;
  readonly action: string | null;
  readonly population: string;
  readonly unit: string;
  readonly target: number;
  readonly aspiration: number | null;
  readonly source: string;
  readonly readings: readonly Reading[];
};

/** What the measure stood at on a day, and the line that checked it, by which post; null when nobody apart from the service did. */
export type Reading = { readonly on: Day; readonly value: number; readonly by: PostId; readonly verified: Line | null };

/**
 * Does this value meet the target? Which way is better is told by the aspiration, which lies beyond the target. Without one that
 * differs from it nobody has said which way is better, and only the target itself is sure to meet it: else null.
 */
export function meetsTarget({ target, aspiration }: Pick<Measure, 'target' | 'aspiration'>, value: number): boolean | null {
  if (value === target) return true;
  if (aspiration === null || aspiration === target) return null;
  return aspiration > target ? value > target : value < target;
}
