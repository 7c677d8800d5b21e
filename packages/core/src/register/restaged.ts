import type { Action, Stage, Undertaking } from '../action/action.ts';
import type { Day } from '../day/day.ts';

/** What belongs to a stage alone, and so is left behind with it. `assurance` stays: a stale one is still told. */
const OF_ONE_STAGE = ['offeredTo', 'returned', 'reported', 'reason', 'until', 'successor', 'approver'];

/** The same undertaking at another stage, since this day. */
export function restaged(undertaking: Undertaking, stage: Stage, since: Day): Action {
  const kept = Object.fromEntries(Object.entries(undertaking).filter(([key]) => !OF_ONE_STAGE.includes(key)));
  return { ...(kept as Undertaking), since, ...stage };
}
