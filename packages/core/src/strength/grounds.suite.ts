import type { PostId } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { FinancialYear } from '../day/financial-year.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import { AUDIT, CLERK, complete, given, HASH, lodged, MONITORING, OWNER, on, raised, verified } from '../given.suite.ts';
import type { Register } from '../register/register.ts';
import { type Assertion, type Links, NO_LINKS, type PublishedAssertion } from '../statement/statement.ts';
import { strengthsOf } from './strength.ts';

export type Told = readonly [by: PostId, fact: Fact];

export const YEAR: FinancialYear = '2022/23';
export const TODAY: Day = '2023-06-30';
export const DIRECTOR = 'director-of-childrens-services';

/** SEND-1 as far as it has come: promised, reported complete, and tested by internal audit on 20 March 2023. */
export const promised: readonly Told[] = [[CLERK, raised]];
export const told: readonly Told[] = [...promised, [OWNER, lodged], [OWNER, complete]];
export const assured: readonly Told[] = [...told, [AUDIT, verified]];
export const about = (fact: { readonly [field: string]: unknown }): Fact =>
  ({ ref: 'SEND-1', on: '2023-05-01', ...fact }) as unknown as Fact;
export const checked = (outcome: FactOf<'verified'>['outcome'], more: Partial<FactOf<'verified'>> = {}): Told => [
  AUDIT,
  { ...verified, outcome, ...more } as Fact,
];

export const practice = (more: Partial<FactOf<'practiceExpected'>> = {}): Told => [
  CLERK,
  {
    fact: 'practiceExpected',
    on: '2022-05-01',
    practice: 'P1',
    title: 'A key decision is published before it is taken',
    source: 'The constitution, part 4',
    directorates: ['CFE'],
    everyMonths: 12,
    ...more,
  },
];
export const read = (keeping: FactOf<'practiceRead'>['keeping'], day: Day, more: Partial<FactOf<'practiceRead'>> = {}): Told => [
  AUDIT,
  { fact: 'practiceRead', on: day, practice: 'P1', directorate: 'CFE', keeping, line: 3, ...more },
];
export const measure = (more: Partial<FactOf<'measureDefined'>> = {}): Told => [
  OWNER,
  {
    fact: 'measureDefined',
    on: '2023-01-01',
    measure: 'K1',
    name: 'Decisions published',
    population: 'Key decisions',
    unit: '%',
    target: 90,
    aspiration: 100,
    source: 'The forward plan',
    ...more,
  },
];
export const counted = (value: number, more: Partial<FactOf<'measureRead'>> = {}): Told => [
  MONITORING,
  { fact: 'measureRead', on: '2023-04-30', measure: 'K1', value, ...more },
];
export const opinion = (kind: FactOf<'opinionRecorded'>['kind'], gives: FactOf<'opinionRecorded'>['gives'], by: PostId = AUDIT): Told => [
  by,
  { fact: 'opinionRecorded', on: '2023-05-15', opinion: 'O1', kind, year: YEAR, gives, text: 'As it says' },
];
export const weakness = (more: Partial<FactOf<'weaknessRecorded'>> = {}): Told => [
  CLERK,
  {
    fact: 'weaknessRecorded',
    on: '2023-05-20',
    weakness: 'SW-1',
    body: 'The external auditor',
    text: 'Decisions were not published',
    ...more,
  },
];
export const opened = (directorate: string, day: Day = '2022-04-01'): Told => [
  CLERK,
  { fact: 'directorateOpened', on: day, directorate, name: directorate },
];

export const ACTION = { actions: ['SEND-1'] };
export const PRACTICE = { practices: ['P1'] };
export const MEASURE = { measures: ['K1'] };
export const OPINION = { opinions: ['O1'] };
export const WEAKNESS = { weaknesses: ['SW-1'] };
export const EVIDENCE = { evidence: [HASH] };

export const registerOf = (facts: readonly Told[], asAt: Day = TODAY): Register =>
  on(given(...[...facts].sort(([, one], [, other]) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))), asAt);

/** "Key decisions are published before they are taken", resting on these, on the day of the register. */
export function proved(links: Partial<Links>, register: Register, more: Partial<Assertion> = {}): PublishedAssertion {
  const assertion: Assertion = {
    id: 'A1',
    principle: 'A',
    subPrinciple: null,
    section: null,
    sense: 'positive',
    claims: 'inPlace',
    directorate: null,
    text: 'Key decisions are published before they are taken',
    links: { ...NO_LINKS, ...links },
    ...more,
  };
  return strengthsOf([assertion], YEAR, register)[0] as PublishedAssertion;
}
