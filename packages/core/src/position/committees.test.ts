import { expect, test } from 'vitest';
import type { Told } from '../act/asked.suite.ts';
import type { Day } from '../day/day.ts';
import { CLERK, given, on } from '../given.suite.ts';
import { committeesOf } from './committees.ts';

const established: Told = [
  CLERK,
  { fact: 'committeeEstablished', on: '2023-01-02', committee: 'GAC', name: 'Governance and Audit', terms: 'Oversees governance' },
];
const meets = (committee: string): Told => [
  CLERK,
  { fact: 'meetingScheduled', on: '2023-01-02', meeting: `M-${committee}`, committee, date: '2023-05-10' },
];
const agreed: Told = [CLERK, { fact: 'cadenceAgreed', on: '2023-01-10', committee: 'GAC', everyMonths: 3 }];
const told = (day: Day, ...facts: readonly Told[]) => committeesOf(on(given(...facts), day));

test.each<[how: string, facts: readonly Told[]]>([
  ['by its own name', [established, meets('Governance and Audit')]],
  ['by its id', [established, meets('GAC')]],
  ['not at all', [established]],
])('a committee that its meetings name %s is told once, with its terms', (_, facts) => {
  expect(told('2023-06-30', ...facts)).toMatchObject([{ name: 'Governance and Audit', terms: 'Oversees governance', cadence: null }]);
});

test('a committee that nobody established is called as its meetings call it', () => {
  expect(told('2023-06-30', meets('Scrutiny'))).toMatchObject([{ name: 'Scrutiny', terms: null, lastTold: null, nextReportBy: null }]);
});

test.each<[day: Day, overdueDays: number]>([
  ['2023-04-10', 0],
  ['2023-04-11', 1],
  ['2023-05-10', 30],
])(
  'a committee that agreed on 10 January to be told every three months, and was not, is told on %s to wait for %i days',
  (day, overdueDays) => {
    expect(told(day, established, meets('GAC'), agreed)).toMatchObject([{ nextReportBy: '2023-04-10', overdueDays }]);
  },
);
