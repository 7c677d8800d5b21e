import { STRENGTHS, type Strength } from '../statement/ground.ts';

/** Its place among strengths: the weakest is 0. */
export function rankOf(strength: Strength): number {
  return STRENGTHS.indexOf(strength);
}
