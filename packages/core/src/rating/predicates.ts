import { type Action, type ActionAt, officerSays } from '../action/action.ts';
import { timesExtended } from '../action/dates.ts';
import { type Day, daysBetween } from '../day/day.ts';
import { impossible } from '../impossible.ts';
import type { Predicate } from '../scheme/scheme.ts';
import type { Reason } from './reason.ts';

/** What a rating may look at: a live action, the day, and which of the actions that it depends on are late. */
export type Rated = { readonly action: ActionAt<'offered' | 'open'>; readonly today: Day; readonly late: readonly string[] };

/** Does the predicate hold, and if so, why? Null when it does not. */
export function reasonFor(predicate: Predicate, rated: Rated): Reason | null {
  const { action, today, late } = rated;
  const overdue = daysOverdue(action, today);
  switch (predicate.when) {
    case 'noAgreedDate':
      return action.dates.agreed === null ? { reason: 'noAgreedDate' } : null;
    case 'overdueByMoreThan':
      return overdue > predicate.days ? overdueReason(action, overdue) : null;
    case 'overdueByAtMost':
      return overdue > 0 && overdue <= predicate.days ? overdueReason(action, overdue) : null;
    case 'overdueWithoutRecoveryPlan':
      return overdue > 0 && action.recoveryPlan === null ? { reason: 'noRecoveryPlan', days: overdue } : null;
    case 'returnedAndSilentFor':
      return returnedAndSilent(action, today, predicate.days);
    case 'noAccountablePost':
      return action.accountable === null ? { reason: 'noAccountablePost' } : null;
    case 'noUpdateFor':
      return noUpdate(action, today, predicate.days);
    case 'notStarted':
      return action.dates.start !== null && action.dates.start > today ? { reason: 'notStarted', start: action.dates.start } : null;
    case 'runningOnExtension':
      return runningOnExtension(action);
    case 'forecastLate':
      return forecastLate(action);
    case 'dueSoonWithMilestoneUnmet':
      return milestoneUnmet(action, today, predicate.days);
    case 'dependsOnLate':
      return late.length > 0 ? { reason: 'dependsOnLate', refs: late } : null;
    case 'officerSays':
      return officerSaysSo(action, predicate.rag);
    case 'returned':
      return 'returned' in action && action.returned ? { reason: 'returned', on: action.returned.on, by: action.returned.by } : null;
    default:
      return impossible(predicate);
  }
}

/** How many calendar days past the agreed date; due 31 July, as at 1 August = 1. Never below 0. */
export function daysOverdue({ dates: { agreed } }: Action, today: Day): number {
  return agreed === null ? 0 : Math.max(0, daysBetween(agreed, today));
}

/** How many calendar days past the date that was first promised. */
export function daysOverdueOnOriginal({ dates: { original } }: Action, today: Day): number {
  return original === null ? 0 : Math.max(0, daysBetween(original, today));
}

function overdueReason({ dates: { agreed } }: Action, days: number): Reason | null {
  return agreed && { reason: 'overdue', agreed, days };
}

function returnedAndSilent(action: Rated['action'], today: Day, limit: number): Reason | null {
  if (action.stage !== 'open' || action.returned === null || action.returned.followed !== null) return null;
  const days = daysBetween(action.returned.on, today);
  return days > limit ? { reason: 'returnedAndSilent', on: action.returned.on, days } : null;
}

function noUpdate({ lastUpdate }: Action, today: Day, limit: number): Reason | null {
  const days = daysBetween(lastUpdate, today);
  return days >= limit ? { reason: 'noUpdate', since: lastUpdate, days } : null;
}

function runningOnExtension(action: Action): Reason | null {
  const { original, agreed } = action.dates;
  if (original === null || agreed === null || agreed <= original) return null;
  return { reason: 'runningOnExtension', original, agreed, days: daysBetween(original, agreed), extensions: timesExtended(action) };
}

function forecastLate({ dates: { forecast, agreed } }: Action): Reason | null {
  if (forecast === null || agreed === null || forecast <= agreed) return null;
  return { reason: 'forecastLate', forecast, agreed, days: daysBetween(agreed, forecast) };
}

function milestoneUnmet({ dates: { agreed }, milestones }: Action, today: Day, limit: number): Reason | null {
  const unmet = milestones.filter(({ met }) => met === null).map(({ title }) => title);
  if (agreed === null || unmet.length === 0) return null;
  const days = daysBetween(today, agreed);
  return days >= 0 && days <= limit ? { reason: 'milestoneUnmet', milestones: unmet, due: agreed, days } : null;
}

function officerSaysSo(action: Action, rag: 'red' | 'amber'): Reason | null {
  if (officerSays(action) !== rag) return null;
  const on = action.reports.findLast((report) => report.rag === rag)?.on;
  return on ? { reason: 'officerSays', rag, on } : null;
}
