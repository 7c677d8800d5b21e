import type { Day } from '../day/day.ts';
import { monthsLater } from '../day/months.ts';
import type { Cadence, Meeting } from './meeting.ts';

/** How often a committee wants to be told, as it last agreed; null until it has said. */
export function cadenceOf(cadences: readonly Cadence[], committee: string): Cadence | null {
  return cadences.findLast((each) => each.committee === committee) ?? null;
}

/** The last day on which a committee was issued a report, for whichever of its meetings; null when it never was. */
export function lastIssuedTo(meetings: readonly Meeting[], committee: string): Day | null {
  const issued = meetings.filter((each) => each.committee === committee).flatMap(({ reports }) => reports.map(({ on }) => on));
  return issued.toSorted().at(-1) ?? null;
}

/** By when does the committee want to be told next? Counted from the last report, and, never told, from the day it agreed. */
export function nextReportBy(meetings: readonly Meeting[], { committee, everyMonths, from }: Cadence): Day {
  return monthsLater(lastIssuedTo(meetings, committee) ?? from, everyMonths);
}
