import type { Duty } from '@countersign/core';

/** What of it is past its statutory day, and still not done? */
export function overdueOf(duties: readonly Duty[]): readonly Duty[] {
  return duties.filter(({ doneOn, daysLate }) => doneOn === null && daysLate > 0);
}
