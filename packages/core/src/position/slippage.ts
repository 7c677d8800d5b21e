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
  /** Those that were given more time, and how many times in all. */
  readonly extended: { readonly count: number; readonly times: number };
  /** Those met, or still to be met, after the date first promised, and by how many days in all up to today. */
  readonly late: { readonly count: number; readonly days: number };
};

/** How far have dates slipped? An action that was superseded or withdrawn is not counted: what took its place carries its date. */
export function slippageOf(register: Register): Slippage {
  const dated = register.actions().flatMap((action) => slippageIn(action, register.when.asAt) ?? []);
  return {
    dated: dated.length,
    moved: summed(dated.map(({ movedBy }) => movedBy)),
    extended: {
      count: dated.filter(({ extensions }) => extensions > 0).length,
      times: dated.reduce((sum, { extensions }) => sum + extensions, 0),
    },
    late: summed(dated.map(({ lateBy }) => lateBy)),
  };
}

/** By how many calendar days the agreed date of an action is later than the date first promised, how often it was moved, and how late it was met or still is. */
export type SlippageInAction = { readonly movedBy: number; readonly extensions: number; readonly lateBy: number };

/** How far has this action slipped on this day? Null where no date was first promised, and where it is not counted. */
export function slippageIn(action: Action, today: Day): SlippageInAction | null {
  const { original, agreed } = action.dates;
  if (original === null || !stands(action)) return null;
  return {
    movedBy: agreed === null ? 0 : daysPast(original, agreed),
    extensions: timesExtended(action),
    lateBy: slippedBy(action, today),
  };
}

/** How many calendar days after the date first promised was it told complete; or is it, while it is not? */
function slippedBy(action: Action, today: Day): number {
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
