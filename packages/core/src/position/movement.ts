import type { State } from '../rating/state.ts';

/** Which way an action went since the last meeting. */
export type Movement = 'better' | 'worse' | 'same' | 'new';

/** From worst to best. States that stand outside (suspended, risk accepted, ended, not rated) are on no scale. */
const SCALE: { readonly [S in State]?: number } = { red: 0, amber: 1, green: 2, notYetDue: 2, reportedComplete: 3, assured: 4 };

/** Did it get better or worse? Null when the two cannot be compared: taking an action off the scale is neither. */
export function movementBetween(then: State, now: State): Exclude<Movement, 'new'> | null {
  const from = SCALE[then];
  const to = SCALE[now];
  if (then === now) return 'same';
  if (from === undefined || to === undefined) return null;
  if (from === to) return 'same';
  return to > from ? 'better' : 'worse';
}
