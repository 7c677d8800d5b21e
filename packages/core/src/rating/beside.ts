import { type Action, canBeOverdue } from '../action/action.ts';
import { type Day, daysBetween } from '../day/day.ts';
import { daysPast, runningOnExtension } from './of-dates.ts';
import type { Reason } from './reason.ts';

/**
 * What is still to be said of an action that no scheme rates: that it is or was late, against both its dates; that it runs on an
 * extension; that its assurance went stale. No stage launders lateness, and what was finished late stays so.
 */
export function reasonsBeside(action: Action, today: Day): readonly Reason[] {
  if (action.stage === 'superseded' || action.stage === 'withdrawn') return ended(action);
  if (canBeOverdue(action)) return stillToDo(action, today);
  return [...gone(action), ...completed(action)];
}

function gone({ stage, assurance }: Action): readonly Reason[] {
  const stale = stage === 'reportedComplete' ? assurance?.stale : null;
  return stale ? [{ reason: 'assuranceStale', ...stale }] : [];
}

/** Reported complete on a day, which was in time or was not. */
function completed({ dates: { original, agreed, completed: on } }: Action): readonly Reason[] {
  if (on === null) return [];
  const [late, lateOnOriginal] = [daysPast(agreed, on), daysPast(original, on)];
  return [
    ...(agreed !== null && late > 0 ? [{ reason: 'completedLate', agreed, days: late } as const] : []),
    ...(original !== null && original !== agreed && lateOnOriginal > 0
      ? [{ reason: 'completedAfterOriginal', original, days: lateOnOriginal } as const]
      : []),
  ];
}

/** Suspended, or its risk accepted: the calendar has not stopped. */
function stillToDo(action: Action, today: Day): readonly Reason[] {
  const { original, agreed } = action.dates;
  const [days, daysOnOriginal] = [daysPast(agreed, today), daysPast(original, today)];
  const running = runningOnExtension(action);
  return [
    ...(agreed !== null && days > 0 ? [{ reason: 'overdue', agreed, days } as const] : []),
    ...(original !== null && agreed === null && daysOnOriginal > 0
      ? [{ reason: 'overdueOnOriginal', original, days: daysOnOriginal } as const]
      : []),
    ...(running ? [running] : []),
    ...(action.stage === 'riskAccepted' && today > action.until
      ? [{ reason: 'riskPastItsDay', until: action.until, days: daysBetween(action.until, today) } as const]
      : []),
  ];
}

/** What was told complete before it ended was in time or late on that day, not on the day it ended. */
function ended(action: Action): readonly Reason[] {
  const { since, dates } = action;
  const { original, agreed } = dates;
  if (dates.completed !== null) return completed(action);
  const [late, lateOnOriginal] = [daysPast(agreed, since), daysPast(original, since)];
  return [
    ...(agreed !== null && late > 0 ? [{ reason: 'endedLate', agreed, days: late } as const] : []),
    ...(original !== null && original !== agreed && lateOnOriginal > 0
      ? [{ reason: 'endedAfterOriginal', original, days: lateOnOriginal } as const]
      : []),
  ];
}
