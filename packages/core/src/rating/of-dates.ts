import type { Action } from '../action/action.ts';
import { timesExtended } from '../action/dates.ts';
import { type Day, daysBetween } from '../day/day.ts';
import { monthsLater } from '../day/months.ts';
import type { Rated } from './rated.ts';
import type { Reason } from './reason.ts';

type Which = 'agreed' | 'original';

/** How many calendar days past the agreed date; due 31 July, as at 1 August = 1. Never below 0. */
export function daysOverdue({ dates: { agreed } }: Action, today: Day): number {
  return daysPast(agreed, today);
}

/** How many calendar days past the date that was first promised. */
export function daysOverdueOnOriginal({ dates: { original } }: Action, today: Day): number {
  return daysPast(original, today);
}

/** How many calendar days a day lies after a date; 0 when it does not, or when there is no date. */
export function daysPast(date: Day | null, day: Day): number {
  return date === null || day <= date ? 0 : daysBetween(date, day);
}

/** Past the date by more than so many days: said with how many. */
export function overdueByMoreThan({ action, today }: Rated, days: number, of: Which): Reason | null {
  return daysPast(action.dates[of], today) > days ? pastReason(action, today, of) : null;
}

export function overdueByAtMost({ action, today }: Rated, days: number, of: Which): Reason | null {
  const past = daysPast(action.dates[of], today);
  return past > 0 && past <= days ? pastReason(action, today, of) : null;
}

/** More than a month behind is past the same day of the month after. */
export function overdueByMoreThanMonths({ action, today }: Rated, months: number, of: Which): Reason | null {
  const date = action.dates[of];
  return date !== null && today > monthsLater(date, months) ? pastReason(action, today, of) : null;
}

export function overdueByAtMostMonths({ action, today }: Rated, months: number, of: Which): Reason | null {
  const date = action.dates[of];
  return date !== null && today > date && today <= monthsLater(date, months) ? pastReason(action, today, of) : null;
}

export function overdueWithoutRecoveryPlan({ action, today }: Rated): Reason | null {
  const days = daysOverdue(action, today);
  return days > 0 && action.recoveryPlan === null ? { reason: 'noRecoveryPlan', days } : null;
}

export function notStarted({ action: { dates }, today }: Rated): Reason | null {
  return dates.start !== null && dates.start > today ? { reason: 'notStarted', start: dates.start } : null;
}

/** The date was moved; or none was, and an earlier one was promised for what it took over. */
export function runningOnExtension(action: Action): Reason | null {
  const { original, agreed } = action.dates;
  if (original === null || agreed === null || agreed <= original) return null;
  const [extensions, days] = [timesExtended(action), daysBetween(original, agreed)];
  if (extensions === 0) return { reason: 'promisedEarlier', original, agreed, days };
  return { reason: 'runningOnExtension', original, agreed, days, extensions };
}

export function forecastLate({ action }: Rated): Reason | null {
  const { forecast, agreed } = action.dates;
  if (forecast === null || agreed === null || forecast <= agreed) return null;
  return { reason: 'forecastLate', forecast, agreed, days: daysBetween(agreed, forecast) };
}

export function milestoneUnmet({ action: { dates, milestones }, today }: Rated, limit: number): Reason | null {
  const { agreed } = dates;
  if (agreed === null || agreed < today || milestones.every(({ met }) => met !== null)) return null;
  const days = daysBetween(today, agreed);
  const unmet = milestones.filter(({ met }) => met === null).map(({ title }) => title);
  return days <= limit ? { reason: 'milestoneUnmet', milestones: unmet, due: agreed, days } : null;
}

function pastReason({ dates: { agreed, original } }: Action, today: Day, of: Which): Reason | null {
  if (of === 'original') return original && { reason: 'overdueOnOriginal', original, days: daysBetween(original, today) };
  return agreed && { reason: 'overdue', agreed, days: daysBetween(agreed, today) };
}
