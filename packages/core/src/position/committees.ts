import type { Day } from '../day/day.ts';
import { daysBetween } from '../day/day.ts';
import { cadenceOf, lastIssuedTo, nextReportBy } from '../meeting/cadence.ts';
import type { Cadence } from '../meeting/meeting.ts';
import type { Register } from '../register/register.ts';

/** A committee, how often it wants to be told, and whether it has been. */
export type CommitteeListed = {
  readonly name: string;
  /** What its terms of reference give it to do; null when nobody recorded them. */
  readonly terms: string | null;
  readonly cadence: Cadence | null;
  /** The last day on which a report was issued to it; null when none was. */
  readonly lastTold: Day | null;
  /** By when it wants to be told next; null until it has said how often. */
  readonly nextReportBy: Day | null;
  /** Calendar days past that day; 0 when it is not. */
  readonly overdueDays: number;
};

/** Every committee that was established, that meets, or that said how often it wants to be told. */
export function committeesOf(register: Register): readonly CommitteeListed[] {
  const { council, meetings, cadences } = register;
  const established = [...council.committees.values()];
  const known = (called: string) => established.find(({ id, name }) => id === called || name === called) ?? null;
  const named = [...new Set([...meetings, ...cadences].map(({ committee }) => committee))];
  const silent = established.filter(({ id, name }) => !named.includes(id) && !named.includes(name)).map(({ name }) => name);
  return [...named, ...silent].map((called) => ({
    name: known(called)?.name ?? called,
    terms: known(called)?.terms ?? null,
    ...toldOf(register, called),
  }));
}

function toldOf({ meetings, cadences, when }: Register, called: string): Omit<CommitteeListed, 'name' | 'terms'> {
  const cadence = cadenceOf(cadences, called);
  const next = cadence && nextReportBy(meetings, cadence);
  const overdueDays = next !== null && when.asAt > next ? daysBetween(next, when.asAt) : 0;
  return { cadence, lastTold: lastIssuedTo(meetings, called), nextReportBy: next, overdueDays };
}
