import type { Action } from '../action/action.ts';
import { type ExtensionOutcome, isUndecided } from '../action/dates.ts';
import type { Cause } from '../action/kinds.ts';
import type { Day } from '../day/day.ts';
import type { FactOf } from '../fact/fact.ts';
import type { NotedActionFact } from './past.ts';

export function reported(action: Action, fact: FactOf<'reported'>, { by }: NotedActionFact): Action {
  const report = {
    on: fact.on,
    by,
    text: fact.text ?? null,
    rag: fact.rag ?? null,
    confidence: fact.confidence ?? null,
    percent: fact.percent ?? null,
    recoveryPlan: fact.recoveryPlan ?? null,
    causes: fact.causes ?? [],
    noLongerHolds: fact.holds === false,
  };
  const told = { ...action, reports: [...action.reports, report], recoveryPlan: report.recoveryPlan ?? action.recoveryPlan };
  return updated(withCauses(told, fact.causes), fact.on);
}

/** A sheet that gives another due date gives a forecast: no sheet moves a date that was promised. */
export function forecastMade(action: Action, fact: FactOf<'forecastMade'>, { by }: NotedActionFact): Action {
  const disputedDue = fact.givenAsDue ? fact.date : action.disputedDue;
  const forecasts = [...action.forecasts, { date: fact.date, on: fact.on, by, lead: action.lead }];
  const told: Action = { ...action, disputedDue, forecasts, dates: { ...action.dates, forecast: fact.date } };
  return updated(withCauses(told, fact.causes), fact.on);
}

export function milestoneSet(action: Action, { milestone: id, title, due }: FactOf<'milestoneSet'>): Action {
  return { ...action, milestones: [...action.milestones, { id, title, due, met: null }] };
}

export function milestoneMet(action: Action, { milestone, on }: FactOf<'milestoneMet'>): Action {
  const milestones = action.milestones.map((each) => (each.id === milestone ? { ...each, met: on } : each));
  return updated({ ...action, milestones }, on);
}

export function takeUpRecorded(action: Action, { directorate, state, on }: FactOf<'takeUpRecorded'>): Action {
  const others = action.takeUp.filter((each) => each.directorate !== directorate);
  return { ...action, takeUp: [...others, { directorate, state, on }] };
}

export function consulted(action: Action, { who, said, changed, on }: FactOf<'consulted'>): Action {
  return { ...action, consultations: [...action.consultations, { who, said, changed: changed ?? null, on }] };
}

export function extensionRequested(action: Action, fact: FactOf<'extensionRequested'>, { by }: NotedActionFact): Action {
  const { to, reason, on, claimedAgreed = false, causes = [] } = fact;
  const request = { to, reason, requestedOn: on, requestedBy: by, claimedAgreed, causes, outcome: { outcome: 'requested' } } as const;
  return withCauses({ ...action, extensions: [...action.extensions, request] }, causes);
}

/** Only this moves the agreed date. The original stays, and so does the date it moved from. Whatever date a sheet gave, that is now decided. */
export function extensionGranted(action: Action, { to, approver, on, minute }: FactOf<'extensionGranted'>): Action {
  const outcome = { outcome: 'granted', on, approver, from: action.dates.agreed, minute: minute ?? null } as const;
  const decided = decidedAs(action, outcome);
  return { ...decided, disputedDue: null, dates: { ...decided.dates, agreed: to } };
}

export function extensionDeferred(action: Action, { on, minute }: FactOf<'extensionDeferred'>, { by }: NotedActionFact): Action {
  return decidedAs(action, { outcome: 'deferred', on, by, minute: minute ?? null });
}

export function extensionRefused(action: Action, { on, reason, minute }: FactOf<'extensionRefused'>, { by }: NotedActionFact): Action {
  return { ...decidedAs(action, { outcome: 'refused', on, by, reason, minute: minute ?? null }), disputedDue: null };
}

export function withCauses(action: Action, causes: readonly Cause[] = []): Action {
  return causes.length === 0 ? action : { ...action, causes: [...action.causes, ...causes] };
}

function decidedAs(action: Action, outcome: ExtensionOutcome): Action {
  const at = action.extensions.findLastIndex(isUndecided);
  if (at < 0) throw new Error(`The register is damaged: ${action.ref} has a decision on an extension that nobody asked for`);
  return { ...action, extensions: action.extensions.map((each, index) => (index === at ? { ...each, outcome } : each)) };
}

/** Progress reports, forecasts and milestones met are updates; the first after a return is what followed it. */
export function updated(action: Action, on: Day): Action {
  const heard: Action = { ...action, lastUpdate: on };
  return followedUp(heard, on);
}

/** Notes that the owner has answered whoever sent the action back. */
export function followedUp(action: Action, on: Day): Action {
  if (action.stage !== 'open' || action.returned === null || action.returned.followed !== null) return action;
  return { ...action, returned: { ...action.returned, followed: on } };
}

/** Another rating for a time. It moves no date, and is no news of the work. */
export function ratingOverridden(action: Action, fact: FactOf<'ratingOverridden'>, { by }: NotedActionFact): Action {
  const { to, on, reason, until, minute = null } = fact;
  return { ...action, override: { to, by, on, reason, until, minute } };
}
