import type { Day } from '../day/day.ts';
import { monthsLater } from '../day/months.ts';
import type { Entry } from '../fact/entry.ts';
import type { Fact } from '../fact/fact.ts';
import { ADMIN, AUDIT, CLERK, MONITORING } from './table.suite.ts';

/** A council of four directorates, each with a head and three services; two who vouch and sit in none; and who tends the table. */
export const DIRECTORATES = ['CFE', 'PTE', 'CR', 'AH'] as const;
export const RISK = 'head-of-risk';
export const COMMITTEE = 'Governance and Audit Committee';
export const REVIEW = 'LESSONS-2022';
export const SHEETS = 'Action table';
export const COLUMNS: readonly string[] = ['title', 'due', 'accountable', 'state'];

export const FIRST: Day = '2022-04-04';
/** Enough for two years and what may follow them. */
const MEETINGS = 14;
const FOUNDED: Day = '2022-03-01';

export const headOf = (directorate: string) => `director-${directorate.toLowerCase()}`;
export const ownerOf = (directorate: string, service: number) => `head-of-service-${directorate.toLowerCase()}-${service}`;

/** The days of the committee's meetings, each quarter from June 2022, on this day of the month. */
export function meetingsOn(date: number): readonly Day[] {
  return Array.from({ length: MEETINGS }, (_, number) => monthsLater(`2022-06-${date}` as Day, 3 * number));
}

export const meetingId = (day: Day) => `GAC-${day}`;

/** The first entry of every clean register: the council as the operator of the store set it up. */
export const cleanFounding: Entry = {
  number: 1,
  recordedAt: `${FOUNDED}T09:00:00.000Z`,
  by: 'register-operator',
  facts: [
    { fact: 'councilNamed', on: FOUNDED, name: 'Wealdshire' },
    ...DIRECTORATES.flatMap(directorate),
    post(AUDIT, { line: 3, independent: true }),
    post(RISK, { line: 2 }),
    post(MONITORING, { line: 2, statutory: 'monitoringOfficer' }),
    post(CLERK, {}),
    post(ADMIN, {}),
    { fact: 'roleGranted', on: FOUNDED, post: CLERK, role: 'clerk' },
    { fact: 'roleGranted', on: FOUNDED, post: ADMIN, role: 'administrator' },
  ],
};

function directorate(id: string): readonly Fact[] {
  const owners = [0, 1, 2].map((service) => ownerOf(id, service));
  return [
    { fact: 'directorateOpened', on: FOUNDED, directorate: id, name: id },
    post(headOf(id), { directorate: id, line: 1, heads: id }),
    ...owners.map((owner) => post(owner, { directorate: id, line: 1 })),
    ...[headOf(id), ...owners].map((each): Fact => ({ fact: 'postHeld', on: FOUNDED, post: each, state: 'held' })),
  ];
}

function post(id: string, more: object): Fact {
  return { fact: 'postEstablished', on: FOUNDED, post: id, ...more };
}
