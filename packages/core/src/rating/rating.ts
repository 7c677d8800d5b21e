import { type Action, type ActionAt, canBeOverdue, isLive, type StageName } from '../action/action.ts';
import type { Ref } from '../council/ids.ts';
import { type Day, daysBetween } from '../day/day.ts';
import type { RatedState, Scheme } from '../scheme/scheme.ts';
import { daysOverdue, type Rated, reasonFor } from './predicates.ts';
import type { Reason } from './reason.ts';

/** What an action can be rated: as the scheme says while it is live, by its stage otherwise. */
export const STATES = [
  'red',
  'amber',
  'green',
  'notYetDue',
  'reportedComplete',
  'assured',
  'notRated',
  'suspended',
  'superseded',
  'withdrawn',
  'riskAccepted',
] as const;
export type State = (typeof STATES)[number];

/** A rating that can explain itself. `because` is data; screens choose the words. `without` says what it would be but for something. */
export type Rating = { readonly state: State; readonly because: readonly Reason[]; readonly without: readonly Counterfactual[] };

/** Had this not been given, the rating would have been another. */
export type Counterfactual = { readonly if: 'extension' | 'recoveryPlan'; readonly state: State };

/** How to find another action of the same register on the same day. */
export type Lookup = (ref: Ref) => Action | null;

/** How should this action be rated on this day by this scheme, and why? */
export function ratingOf(action: Action, today: Day, scheme: Scheme, lookup: Lookup): Rating {
  if (!isLive(action)) return { state: stateOfStage(action.stage), because: besides(action, today), without: [] };
  const rated: Rated = { action, today, late: lateAmong(action.dependsOn, today, lookup) };
  const state = stateBy(scheme, rated);
  return { state, because: reasonsBy(scheme, rated), without: counterfactuals(scheme, rated, state) };
}

function stateBy({ steps, otherwise }: Scheme, rated: Rated): RatedState {
  return steps.find(({ any }) => any.some((predicate) => reasonFor(predicate, rated) !== null))?.state ?? otherwise;
}

/** Every reason that holds, not only those of the step that decided; the same reason is told once. */
function reasonsBy({ steps }: Scheme, rated: Rated): readonly Reason[] {
  const all = steps.flatMap(({ any }) => any.map((predicate) => reasonFor(predicate, rated))).filter((reason) => reason !== null);
  return all.filter((reason, index) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(reason)) === index);
}

/** A date that was moved and a plan that was written both soften a rating. A reader may ask what it would be without them. */
function counterfactuals(scheme: Scheme, rated: Rated, state: State): readonly Counterfactual[] {
  const { action } = rated;
  const { original, agreed } = action.dates;
  const extended = original !== null && agreed !== original;
  const cases: readonly (readonly [Counterfactual['if'], ActionAt<'offered' | 'open'>])[] = [
    ...(extended ? [['extension', { ...action, dates: { ...action.dates, agreed: original } }] as const] : []),
    ...(action.recoveryPlan !== null ? [['recoveryPlan', { ...action, recoveryPlan: null }] as const] : []),
  ];
  return cases
    .map(([what, otherwise]) => ({ if: what, state: stateBy(scheme, { ...rated, action: otherwise }) }))
    .filter((counterfactual) => counterfactual.state !== state);
}

function lateAmong(refs: readonly Ref[], today: Day, lookup: Lookup): readonly Ref[] {
  return refs.filter((ref) => {
    const other = lookup(ref);
    return other !== null && canBeOverdue(other) && daysOverdue(other, today) > 0;
  });
}

function stateOfStage(stage: Exclude<StageName, 'offered' | 'open'>): State {
  return stage;
}

/** What should still be said of an action that is not rated: that it is or was late, that its assurance went stale. No stage hides either. */
function besides(action: Action, today: Day): readonly Reason[] {
  const { agreed, completed } = action.dates;
  const stale = action.stage === 'reportedComplete' ? action.assurance?.stale : null;
  const late = agreed !== null && completed !== null ? daysBetween(agreed, completed) : 0;
  return [
    ...(stale ? [{ reason: 'assuranceStale', ...stale } as const] : []),
    ...(agreed !== null && late > 0 ? [{ reason: 'completedLate', agreed, days: late } as const] : []),
    ...lateOutside(action, today),
  ];
}

/** Suspended, or its risk accepted: late all the same. Ended: it may have been late when it ended. */
function lateOutside(action: Action, today: Day): readonly Reason[] {
  const { agreed } = action.dates;
  if (agreed === null) return [];
  if (canBeOverdue(action)) {
    const days = daysOverdue(action, today);
    return days > 0 ? [{ reason: 'overdue', agreed, days }] : [];
  }
  if (action.stage !== 'superseded' && action.stage !== 'withdrawn') return [];
  const days = daysBetween(agreed, action.since);
  return days > 0 ? [{ reason: 'endedLate', agreed, days }] : [];
}
