import type { CommandOf } from '../command/command.ts';
import type { FactOfVerb, Verb } from '../command/verbs.ts';
import type * as statement from '../fact/of-statement.ts';
import { CLERK } from '../given.suite.ts';
import { deliveringGoodGovernance } from '../statement/delivering-good-governance.ts';
import type { GoodDay } from './good-day.suite.ts';
import { AUTHOR, DIRECTOR_PTE, ENTRY_THAT_VOUCHES, TODAY } from './somewhere.suite.ts';

/** The verbs of the statement, and of what its author rests on. */
export type StatementVerb = { [V in Verb]: FactOfVerb<V> extends keyof typeof statement ? V : never }[Verb];

const on = TODAY;
const year = '2022/23';
const minute = 'Minute 12';
const section = { section: 'S1', title: 'Scope', answers: 'responsibility', text: 'The council answers for its governance.' };
const claim = {
  assertion: 'A1',
  principle: 'A',
  section: 'S1',
  text: 'Key decisions are published before they are taken',
  actions: ['ASSURED'],
};
const proved = {
  ...claim,
  strength: 'verified' as const,
  grounds: [
    {
      of: 'action' as const,
      id: 'ASSURED',
      strength: 'verified' as const,
      saw: 'assured' as const,
      on: '2023-03-20' as const,
      entry: ENTRY_THAT_VOUCHES,
    },
  ],
};
const opinion = {
  opinion: 'D-PTE',
  kind: 'directorAssurance',
  year,
  gives: 'assurance',
  text: 'I am assured of my directorate',
  directorate: 'PTE',
} as const;
const published = { kind: 'draft', year } as const satisfies CommandOf<'publishStatement'>['data'];

/** What each verb about the statement becomes on a day on which nothing speaks against it. */
export const OF_THE_STATEMENT: { readonly [V in Exclude<StatementVerb, 'recordWeakness'>]: GoodDay<V> } = {
  adoptFramework: {
    as: CLERK,
    data: { framework: 'delivering-good-governance-2016', minute },
    facts: [{ fact: 'frameworkAdopted', on, framework: deliveringGoodGovernance, minute }],
  },
  recordOpinion: {
    as: DIRECTOR_PTE,
    data: { ...opinion, readings: [{ practice: 'P1', keeping: 'partly', note: 'Four of five' }] },
    facts: [
      { fact: 'opinionRecorded', on, ...opinion },
      { fact: 'practiceRead', on, practice: 'P1', directorate: 'PTE', keeping: 'partly', line: 1, note: 'Four of five' },
    ],
  },
  discloseIssue: {
    as: AUTHOR,
    data: { year, issue: 'G2', title: 'Procurement', significance: 'significant', principle: 'F', actions: ['OPEN'], dueBy: '2024-03-31' },
    facts: [
      {
        fact: 'issueDisclosed',
        on,
        year,
        issue: 'G2',
        title: 'Procurement',
        significance: 'significant',
        principle: 'F',
        actions: ['OPEN'],
        dueBy: '2024-03-31',
      },
    ],
  },
  concludeIssue: {
    as: AUTHOR,
    data: { issue: 'G1', year, outcome: 'carriedForward', reason: 'The agreement is still a draft', refs: ['OPEN'] },
    facts: [
      {
        fact: 'issueConcluded',
        on,
        issue: 'G1',
        year,
        outcome: 'carriedForward',
        reason: 'The agreement is still a draft',
        refs: ['OPEN'],
      },
    ],
  },
  openStatement: { as: AUTHOR, data: { year: '2023/24' }, facts: [{ fact: 'statementOpened', on, year: '2023/24' }] },
  writeSection: {
    as: AUTHOR,
    data: { year, section: 'S2', title: 'Plan', answers: 'actionPlan', text: 'What is to be done' },
    facts: [{ fact: 'sectionWritten', on, year, section: 'S2', title: 'Plan', answers: 'actionPlan', text: 'What is to be done' }],
  },
  assert: {
    as: AUTHOR,
    data: {
      year,
      assertion: 'A2',
      principle: 'F',
      subPrinciple: 'Managing risk',
      sense: 'negative',
      text: 'I cannot say that risks are owned',
    },
    facts: [
      {
        fact: 'asserted',
        on,
        year,
        assertion: 'A2',
        principle: 'F',
        subPrinciple: 'Managing risk',
        sense: 'negative',
        text: 'I cannot say that risks are owned',
      },
    ],
  },
  linkAssertion: {
    as: AUTHOR,
    data: { year, assertion: 'A1', actions: ['ASSURED'], practices: ['P1'], measures: ['K1'] },
    facts: [{ fact: 'assertionLinked', on, year, assertion: 'A1', actions: ['ASSURED'], practices: ['P1'], measures: ['K1'] }],
  },
  approveStatement: {
    as: CLERK,
    data: { year, body: 'Governance and Audit', minute, meeting: 'GAC-2023-05', accountsOn: '2023-07-01' },
    facts: [
      {
        fact: 'statementApproved',
        on,
        year,
        body: 'Governance and Audit',
        minute,
        meeting: 'GAC-2023-05',
        accountsOn: '2023-07-01',
        sections: [section],
        assertions: [claim],
      },
    ],
  },
  publishStatement: {
    as: AUTHOR,
    data: published,
    facts: [
      {
        fact: 'statementPublished',
        on,
        ...published,
        version: 1,
        asAt: on,
        knownAt: '2023-05-01T12:00:00.000Z',
        sections: [section],
        assertions: [proved],
      },
    ],
  },
};
