import { type Action, canBeOverdue } from '../action/action.ts';
import { timesExtended } from '../action/dates.ts';
import type { Day } from '../day/day.ts';
import { daysPast } from '../rating/of-dates.ts';
import type { Register } from '../register/register.ts';

/** How far dates have slipped from what was first promised, in calendar days. */
export type Slippage = {
  /** Actions that had a date first promised. */
  readonly dated: number;
  /** Those whose agreed date is later than that, and by how many days in all. */
  readonly moved: { readonly count: number; readonly days: number };
  /** How often dates were moved, in all. */
  readonly extensions: number;
  /** Those met, or still to be met, after the date first promised, and by how many days in all up to today. */
  readonly late: { readonly count: number; readonly days: number };
};

/** How far have dates slipped? An action that was superseded or withdrawn is not counted: what took its place carries its date. */
export function slippageOf(register: Register): Slippage {
  const dated = register.actions().filter((action) => action.dates.original !== null && stands(action));
  const moved = dated.map(({ dates }) => (dates.agreed === null ? 0 : daysPast(dates.original, dates.agreed)));
  const late = dated.map((action) => slippedBy(action, register.when.asAt));
  return {
    dated: dated.length,
    moved: summed(moved),
    extensions: dated.reduce((sum, action) => sum + timesExtended(action), 0),
    late: summed(late),
  };
}

/** How many calendar days after the date first promised was it told complete; or is it, while it is not? */
export function slippedBy(action: Action, today: Day): number {
  const until = action.dates.completed ?? (canBeOverdue(action) ? today : null);
  return until === null ? 0 : daysPast(action.dates.original, until);
}

function summed(days: readonly number[]): { readonly count: number; readonly days: number } {
  const some = days.filter((each) => each > 0);
  return { count: some.length, days: some.reduce((sum, each) => sum + each, 0) };
}

function stands({ stage }: Action): boolean {
  return stage !== 'superseded' && stage !== 'withdrawn';
}
