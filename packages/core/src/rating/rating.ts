import { type Action, canBeOverdue, isLive, type StageName } from '../action/action.ts';
import type { Override } from '../action/override.ts';
import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { reasonsBeside } from './beside.ts';
import { reasonsBy, rowOf } from './by-scheme.ts';
import { type Counterfactual, counterfactualsOf } from './counterfactuals.ts';
import { daysOverdue } from './of-dates.ts';
import type { Rated } from './rated.ts';
import type { Reason } from './reason.ts';
import type { State } from './state.ts';

/**
 * A rating that can explain itself. `because` is data; screens choose the words. `without` says what it would be but for
 * something. `point` is the council's own name for the row, where its scheme has more rows than there are colours.
 */
export type Rating = {
  readonly state: State;
  readonly point: string | null;
  readonly because: readonly Reason[];
  readonly without: readonly Counterfactual[];
};

/** How to find another action of the same register on the same day. */
export type Lookup = (ref: Ref) => Action | null;

/** How should this action be rated on this day by this scheme, and why? */
export function ratingOf(action: Action, today: Day, scheme: Scheme, lookup: Lookup): Rating {
  if (!isLive(action)) return { state: stateOfStage(action.stage), point: null, because: reasonsBeside(action, today), without: [] };
  const rated: Rated = { action, today, late: lateAmong(action.dependsOn, today, lookup) };
  const { state, point } = rowOf(scheme, rated);
  const computed = { state, point, because: reasonsBy(scheme, rated), without: counterfactualsOf(scheme, rated, state) };
  const override = overrideOn(action, today);
  return override === null ? computed : overridden(computed, override);
}

/** Does somebody's word stand in place of the scheme's on this day? */
export function overrideOn({ override }: Action, today: Day): Override | null {
  return override !== null && override.on <= today && today <= override.until ? override : null;
}

/** What somebody said, first among the reasons; what the scheme says stays beside it. */
function overridden(computed: Rating, { to, by, on, until, reason: why }: Override): Rating {
  const { state, because, without } = computed;
  const byTheScheme = state === to ? [] : [{ if: 'override', state } as const];
  return {
    state: to,
    point: null,
    because: [{ reason: 'overridden', by, on, until, why }, ...because],
    without: [...byTheScheme, ...without.filter((each) => each.state !== to)],
  };
}

/** Which of these are late, so that whatever waits for them is held up? */
export function lateAmong(refs: readonly Ref[], today: Day, lookup: Lookup): readonly Ref[] {
  return refs.filter((ref) => {
    const other = lookup(ref);
    return other !== null && canBeOverdue(other) && daysOverdue(other, today) > 0;
  });
}

function stateOfStage(stage: Exclude<StageName, 'offered' | 'open'>): State {
  return stage;
}
