import type { Action, Stage, Undertaking } from '../action/action.ts';
import type { Day } from '../day/day.ts';

/** What belongs to a stage alone, and so is left behind with it. `assurance` stays: a stale one is still told. */
type OfOneStage = {
  readonly offeredTo?: unknown;
  readonly returned?: unknown;
  readonly reported?: unknown;
  readonly reason?: unknown;
  readonly until?: unknown;
  readonly successor?: unknown;
  readonly approver?: unknown;
};

/** The same undertaking at another stage, since this day. What somebody said of its rating was said of the stage before. */
export function restaged(undertaking: Undertaking, stage: Stage, since: Day): Action {
  const { offeredTo, returned, reported, reason, until, successor, approver, ...kept } = undertaking as Undertaking & OfOneStage;
  return { ...(kept as Undertaking), override: null, since, ...stage };
}
