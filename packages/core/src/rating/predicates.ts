import { daysBetween } from '../day/day.ts';
import { impossible } from '../impossible.ts';
import type { Predicate } from '../scheme/predicate.ts';
import * as dates from './of-dates.ts';
import * as officer from './of-officer.ts';
import type { Rated } from './rated.ts';
import type { Reason } from './reason.ts';

/** Does the predicate hold, and if so, why? Null when it does not. */
export function reasonFor(predicate: Predicate, rated: Rated): Reason | null {
  const { action, late } = rated;
  switch (predicate.when) {
    case 'noAgreedDate':
      return action.dates.agreed === null ? { reason: 'noAgreedDate' } : null;
    case 'overdueByMoreThan':
      return dates.overdueByMoreThan(rated, predicate.days, predicate.of ?? 'agreed');
    case 'overdueByAtMost':
      return dates.overdueByAtMost(rated, predicate.days, predicate.of ?? 'agreed');
    case 'overdueByMoreThanMonths':
      return dates.overdueByMoreThanMonths(rated, predicate.months, predicate.of ?? 'agreed');
    case 'overdueByAtMostMonths':
      return dates.overdueByAtMostMonths(rated, predicate.months, predicate.of ?? 'agreed');
    case 'overdueWithoutRecoveryPlan':
      return dates.overdueWithoutRecoveryPlan(rated);
    case 'noRecoveryPlan':
      return action.recoveryPlan === null ? { reason: 'noRecoveryPlan', days: dates.daysOverdue(action, rated.today) } : null;
    case 'returnedAndSilentFor':
      return returnedAndSilent(rated, predicate.days);
    case 'noAccountablePost':
      return action.accountable === null ? { reason: 'noAccountablePost' } : null;
    case 'noUpdateFor':
      return officer.noUpdateFor(rated, predicate.days);
    case 'notStarted':
      return dates.notStarted(rated);
    case 'runningOnExtension':
      return dates.runningOnExtension(action);
    case 'forecastLate':
      return dates.forecastLate(rated);
    case 'dueSoonWithMilestoneUnmet':
      return dates.milestoneUnmet(rated, predicate.days);
    case 'dependsOnLate':
      return late.length > 0 ? { reason: 'dependsOnLate', refs: late } : null;
    case 'officerSays':
      return officer.officerSaysSo(rated, predicate.rag);
    case 'returned':
      return 'returned' in action && action.returned ? { reason: 'returned', on: action.returned.on, by: action.returned.by } : null;
    case 'percentAbove':
      return officer.percentThat(rated, (percent) => percent > predicate.percent);
    case 'percentAtLeast':
      return officer.percentThat(rated, (percent) => percent >= predicate.percent);
    case 'percentAtMost':
      return officer.percentThat(rated, (percent) => percent <= predicate.percent);
    case 'percentBelow':
      return officer.percentThat(rated, (percent) => percent < predicate.percent);
    case 'noPercent':
      return officer.noPercent(rated);
    case 'paceAtLeast':
      return officer.paceThat(rated, (pace) => pace >= predicate.percent);
    case 'paceBelow':
      return officer.paceThat(rated, (pace) => pace < predicate.percent);
    case 'noPace':
      return officer.noPace(rated);
    case 'confidenceIs':
      return officer.confidenceIs(rated, predicate.point);
    case 'noConfidence':
      return officer.noConfidence(rated);
    default:
      return impossible(predicate);
  }
}

function returnedAndSilent({ action, today }: Rated, limit: number): Reason | null {
  if (action.stage !== 'open' || action.returned === null || action.returned.followed !== null) return null;
  const days = daysBetween(action.returned.on, today);
  return days > limit ? { reason: 'returnedAndSilent', on: action.returned.on, days } : null;
}
