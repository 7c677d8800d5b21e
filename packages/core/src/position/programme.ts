import { policyOn } from '../council/policy.ts';
import type { Day } from '../day/day.ts';
import { cadenceOf, nextReportBy } from '../meeting/cadence.ts';
import type { Issued, PlannedItem } from '../meeting/meeting.ts';
import { type ClearDayCalendar, type PublishBy, parish, principalCouncil, publishBy } from '../meeting/publication.ts';
import type { Register } from '../register/register.ts';

/** A meeting as its clerk needs it: by when its papers must be published, what is to come to it, and what was issued to it. */
export type MeetingListed = {
  readonly id: string;
  readonly committee: string;
  readonly date: Day;
  /** The last day on which its papers may be published. */
  readonly publishBy: Day;
  /** The days before it that did not count, and the years whose bank holidays are not known. */
  readonly counted: Omit<PublishBy, 'by'>;
  /** How often its committee wants to be told; null until it has said. */
  readonly cadence: { readonly everyMonths: number; readonly from: Day } | null;
  /** By when it wants to be told next, counted from the last report issued to it; null until it has said how often. */
  readonly nextReportBy: Day | null;
  readonly planned: readonly PlannedItem[];
  /** The last report issued to it, with the moment; null when none was. */
  readonly report: { readonly version: number; readonly issuedAt: string; readonly digest: string | null } | null;
};

const CALENDARS: { readonly [id in 'principal-council' | 'parish']: ClearDayCalendar } = { 'principal-council': principalCouncil, parish };

/** By which calendar does the council count the clear days before a meeting? */
export function clearDaysOf({ council, when }: Register): ClearDayCalendar {
  return CALENDARS[policyOn(council, when.asAt).clearDays];
}

/** The meetings in the calendar and the work programme, earliest first. */
export function programmeOf(register: Register): readonly MeetingListed[] {
  const calendar = clearDaysOf(register);
  return register.meetings.map(({ id, committee, date, reports }) => {
    const { by, ...counted } = publishBy(date, calendar);
    const cadence = cadenceOf(register.cadences, committee);
    return {
      id,
      committee,
      date,
      publishBy: by,
      counted,
      cadence: cadence && { everyMonths: cadence.everyMonths, from: cadence.from },
      nextReportBy: cadence && nextReportBy(register.meetings, cadence),
      planned: [...register.planned.values()].filter(({ meeting }) => meeting === id),
      report: told(reports.at(-1) ?? null),
    };
  });
}

function told(issued: Issued | null): MeetingListed['report'] {
  return issued && { version: issued.version, issuedAt: issued.issuedAt, digest: issued.digest };
}
