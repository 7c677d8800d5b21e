import { type Audience, type Command, type Day, decide, isRefusal, pastOf, registerAsAt } from '@countersign/core';
import { type Answered, pagesOf } from '../pages.suite.ts';
import { entriesOf, raised, smallRegister, type Told, toldIn } from '../register.suite.ts';

export const YEAR = '2022/23';
const AUTHOR = 'director-of-finance';
const AUDIT = 'head-of-internal-audit';
const CLERK = 'clerk';

/** What is asked of the small register, and by when. */
export type Asked = { readonly [V in Command['verb']]: Extract<Command, { readonly verb: V }> }[Command['verb']];

/** The small register, with what each of these commands became of it. A command that is refused ends the test. */
export function withActs(commands: readonly Asked[], told: readonly Told[] = []): readonly Told[] {
  const all = [...told];
  for (const command of commands) {
    const register = registerAsAt(pastOf(entriesOf(toldIn(all))), { asAt: command.on, knownAt: null });
    const facts = decide(register, command);
    if (isRefusal(facts)) throw new Error(`Refused: ${JSON.stringify(facts)}`);
    all.push(...facts.map((fact): Told => [command.as, fact]));
  }
  return all;
}

/** What an author rests on: a practice kept in one directorate and not in the other, opinions, a weakness found outside, what was promised. */
export const RESTS_ON: readonly Asked[] = [
  {
    verb: 'expectPractice',
    as: CLERK,
    on: '2023-04-01',
    data: { practice: 'P1', title: 'A risk has an owner', source: 'Risk policy', directorates: ['CFE', 'PTE'], everyMonths: 6 },
  },
  {
    verb: 'readPractice',
    as: AUDIT,
    on: '2023-05-20',
    data: { practice: 'P1', directorate: 'CFE', keeping: 'kept', line: 3, evidence: ['b'.repeat(64)] },
  },
  {
    verb: 'readPractice',
    as: AUDIT,
    on: '2023-05-21',
    data: { practice: 'P1', directorate: 'PTE', keeping: 'notKept', line: 3, evidence: ['b'.repeat(64)] },
  },
  {
    verb: 'recordOpinion',
    as: AUDIT,
    on: '2023-05-25',
    data: { opinion: 'IA-23', kind: 'annualAudit', year: YEAR, gives: 'limitedAssurance', text: 'Controls are uneven' },
  },
  {
    verb: 'recordWeakness',
    as: CLERK,
    on: '2023-05-26',
    data: { weakness: 'EA-1', body: 'The external auditor', text: 'Contracts are not kept in one place', year: YEAR },
  },
  {
    verb: 'discloseIssue',
    as: AUTHOR,
    on: '2023-05-01',
    data: { issue: 'G-22', year: '2021/22', title: 'Late reports', significance: 'significant', actions: ['RED'], dueBy: '2023-05-31' },
  },
  {
    verb: 'discloseIssue',
    as: AUTHOR,
    on: '2023-06-01',
    data: { issue: 'G-23', year: YEAR, title: 'Contracts', significance: 'improvement', actions: ['GREEN'] },
  },
];

const asserted = (assertion: string, text: string, more: object = {}): Asked => ({
  verb: 'assert',
  as: AUTHOR,
  on: '2023-06-06',
  data: { year: YEAR, assertion, principle: 'F', text, ...more },
});
const linked = (assertion: string, more: object): Asked => ({
  verb: 'linkAssertion',
  as: AUTHOR,
  on: '2023-06-06',
  data: { year: YEAR, assertion, ...more },
});

/** A statement with an assertion of each strength, and one that says what cannot be claimed. */
export const WRITTEN: readonly Asked[] = [
  ...RESTS_ON,
  { verb: 'openStatement', as: AUTHOR, on: '2023-06-05', data: { year: YEAR } },
  {
    verb: 'writeSection',
    as: AUTHOR,
    on: '2023-06-05',
    data: { year: YEAR, section: 'S1', title: 'Scope', answers: 'responsibility', text: 'The council answers for it.' },
  },
  asserted('A1', 'The form is in use'),
  linked('A1', { actions: ['ASSURED'] }),
  asserted('A2', 'Complaints are answered in time'),
  linked('A2', { actions: ['COMPLETE'] }),
  asserted('A3', 'Risks are owned', { principle: 'A' }),
  linked('A3', { actions: ['GREEN'] }),
  asserted('A4', 'Everybody knows the code', { principle: 'A' }),
  asserted('A5', 'Contracts are in one place'),
  linked('A5', { weaknesses: ['EA-1'] }),
  asserted('A6', 'I cannot give assurance that every risk has an owner', { sense: 'negative', directorate: 'PTE' }),
  linked('A6', { practices: ['P1'] }),
];

const act = (on: Day, verb: 'approveStatement' | 'publishStatement', data: object): Asked =>
  ({ verb, as: AUTHOR, on, data: { year: YEAR, ...data } }) as Asked;

/** The same, approved and published. */
export const PUBLISHED: readonly Asked[] = [
  ...WRITTEN,
  act('2023-06-10', 'approveStatement', { body: 'Governance and Audit Committee', minute: 'Minute 12', accountsOn: '2023-07-20' }),
  act('2023-06-12', 'publishStatement', {
    kind: 'final',
    checkpoint: { size: 40, root: 'c'.repeat(64) },
    signedBy: [{ signatory: 'chiefExecutive', post: AUTHOR }],
  }),
];

/** The words of a page of the small register with these acts, as an audience reads it. */
export function pageWith(
  commands: readonly Asked[],
  path: string,
  audience: Audience = 'committee',
  told: readonly Told[] = [],
): Promise<Answered> {
  return pagesOf(smallRegister(withActs(commands, told), audience))(path);
}

/** An action of one year alone. */
export function ofYear(ref: string, ...statementYears: readonly string[]): Told {
  return raised(ref, { statementYears: [...statementYears] });
}
