import type { Audience, Day, Entry, Fact, Instant } from '@countersign/core';
import { readerOf } from './reader.suite.ts';
import type { Reader } from './reader.ts';

/** The day on which the small register of the tests is read, and its one meeting. */
export const TODAY: Day = '2023-06-30';
export const MEETING: Day = '2023-05-10';

const OWNER = 'head-of-admissions';
const AUDIT = 'head-of-internal-audit';
const FINANCE = 'director-of-finance';
const CLERK = 'clerk';
const HASH = 'a'.repeat(64);

/** One action for each state, and what has to stand around them. */
export function smallRegister(more: readonly Told[] = [], audience: Audience = 'assurer'): Reader {
  return readerOf(entriesOf(toldIn(more)), TODAY, audience);
}

/** All that the small register is told, and more. */
export function toldIn(more: readonly Told[]): readonly Told[] {
  return [...COUNCIL, ...ACTIONS, ...more];
}

export type Told = readonly [by: string, fact: Fact];

/** Each fact as an entry of its own, recorded at noon of its day. */
export function entriesOf(told: readonly Told[]): readonly Entry[] {
  return told.map(([by, fact], index) => ({ number: index + 1, by, recordedAt: `${fact.on}T12:00:00.000Z` as Instant, facts: [fact] }));
}

/** An action of the small register, raised in March with the owner who answers for it. */
export function raised(ref: string, more: Partial<Extract<Fact, { fact: 'raised' }>> = {}): Told {
  const usual = { title: `The promise of ${ref}`, lead: 'CFE', accountable: OWNER, due: '2023-12-31' } as const;
  return [CLERK, { fact: 'raised', on: '2023-03-01', ref, ...usual, ...more }];
}

const COUNCIL: readonly Told[] = [
  [CLERK, { fact: 'councilNamed', on: '2023-01-02', name: 'Hand-made County Council', readOn: TODAY }],
  [CLERK, { fact: 'directorateOpened', on: '2023-01-02', directorate: 'CFE', name: 'Children, Families and Education' }],
  [CLERK, { fact: 'directorateOpened', on: '2023-01-02', directorate: 'PTE', name: 'Place, Transport and Environment' }],
  [CLERK, { fact: 'postEstablished', on: '2023-01-02', post: OWNER, title: 'Head of Admissions', directorate: 'CFE', line: 1 }],
  [CLERK, { fact: 'postEstablished', on: '2023-01-02', post: AUDIT, title: 'Head of Internal Audit', line: 3 }],
  [CLERK, { fact: 'postEstablished', on: '2023-01-02', post: FINANCE, title: 'Director of Finance', line: 2 }],
  [CLERK, { fact: 'postEstablished', on: '2023-01-02', post: CLERK, title: 'Clerk to the Committee' }],
  [CLERK, { fact: 'reviewReceived', on: '2023-01-02', review: 'R1', title: 'Lessons', areas: [{ id: 'A1', title: 'Who owned what' }] }],
  [CLERK, { fact: 'meetingScheduled', on: '2023-01-02', meeting: 'M1', committee: 'Governance and Audit Committee', date: MEETING }],
];

const done = (ref: string): readonly Told[] => [
  [OWNER, { fact: 'evidenceLodged', on: '2023-04-03', ref, sha256: HASH, title: 'The form in use' }],
  [OWNER, { fact: 'reportedComplete', on: '2023-04-04', ref }],
];

const ACTIONS: readonly Told[] = [
  raised('RED', { due: '2023-05-31' }),
  [OWNER, { fact: 'reported', on: '2023-05-20', ref: 'RED', rag: 'green', text: 'Nearly there' }],
  raised('AMBER', { lead: 'PTE', contributors: [{ directorate: 'CFE' }] }),
  [OWNER, { fact: 'forecastMade', on: '2023-06-20', ref: 'AMBER', date: '2024-02-01', reason: 'A supplier is late' }],
  raised('GREEN'),
  [OWNER, { fact: 'reported', on: '2023-06-20', ref: 'GREEN', rag: 'green' }],
  raised('NOT-YET', { start: '2023-09-01' }),
  raised('COMPLETE'),
  ...done('COMPLETE'),
  raised('ASSURED', { review: 'R1', area: 'A1' }),
  ...done('ASSURED'),
  [AUDIT, { fact: 'verified', on: '2023-06-05', ref: 'ASSURED', line: 3, method: 'tested', outcome: 'implemented', evidence: [HASH] }],
  [CLERK, { fact: 'raised', on: '2023-03-01', ref: 'NO-DATE', title: 'A promise with no date', accountable: OWNER }],
  raised('STOPPED'),
  [OWNER, { fact: 'suspended', on: '2023-04-10', ref: 'STOPPED', reason: 'Guidance is awaited' }],
  raised('REPLACED'),
  [CLERK, { fact: 'superseded', on: '2023-04-10', ref: 'REPLACED', by: 'GREEN' }],
  raised('GIVEN/UP'),
  [CLERK, { fact: 'withdrawn', on: '2023-06-01', ref: 'GIVEN/UP', reason: 'The service has closed' }],
  raised('RISK'),
  [
    CLERK,
    { fact: 'riskAccepted', on: '2023-04-10', ref: 'RISK', approver: FINANCE, reason: 'It costs more than it mends', until: '2024-01-31' },
  ],
];
