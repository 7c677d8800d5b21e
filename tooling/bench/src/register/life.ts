import type { PostId, Ref } from '@countersign/core';
import { LAST } from './calendar.ts';
import { DIRECTORATES, postIn } from './council.ts';
import type { Draw } from './random.ts';

/** How an action ends, if it has ended by the last day. */
export type Ending = 'goesOn' | 'complete' | 'withdrawn' | 'superseded' | 'suspended' | 'riskAccepted';

/** What was drawn of one action before its story is told. Days are counted from the first day of the register. */
export type Life = {
  readonly number: number;
  readonly ref: Ref;
  readonly lead: string | null;
  readonly owner: PostId | null;
  readonly raised: number;
  /** Null for an action that nobody gave a date. */
  readonly due: number | null;
  readonly ending: Ending;
  /** The day on which it is reported complete or ends otherwise; after the last day for one that goes on. */
  readonly end: number;
};

export const refOf = (number: number): Ref => `GA${String(number + 1).padStart(6, '0')}`;

/** Draws a life: about half of them still go on, and about one in twenty has no owner, one in twenty no date. */
export function lifeOf(number: number, draw: Draw): Life {
  const raised = draw.between(1, LAST - 5);
  const lead = draw.chance(0.02) ? null : draw.oneOf(DIRECTORATES);
  const owner = draw.chance(0.05) ? null : postIn(lead ?? 'CR', draw.between(0, 999));
  const due = draw.chance(0.05) ? null : raised + draw.between(90, 800);
  const ending = owner === null ? 'goesOn' : drawnEnding(draw);
  const drawnEnd = raised + draw.between(90, 640);
  return { number, ref: refOf(number), lead, owner, raised, due, ending, end: ending === 'goesOn' ? LAST + 1 : drawnEnd };
}

function drawnEnding(draw: Draw): Ending {
  if (draw.chance(0.08)) return 'goesOn';
  if (draw.chance(0.88)) return 'complete';
  return draw.oneOf(['withdrawn', 'superseded', 'suspended', 'riskAccepted']);
}

/** The last day on which somebody still works on it. */
export function lastDayOf({ end }: Life): number {
  return Math.min(end - 1, LAST);
}
