import type { Day } from '../day/day.ts';
import type { FinancialYear } from '../day/financial-year.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Assertion, Links, Statement, StatementSection } from '../statement/statement.ts';
import { NO_LINKS } from '../statement/statement.ts';
import { begun, type Draft } from './draft.ts';
import type { NotedCouncilFact } from './past.ts';

export function weaknessRecorded({ weaknesses }: Draft, fact: FactOf<'weaknessRecorded'>): void {
  const { weakness: id, body, text, on } = fact;
  const { actions = [], year = null, closed = false } = fact;
  weaknesses.set(id, { id, body, text, actions, year, on, closed });
}

export function frameworkAdopted({ frameworks }: Draft, { framework }: FactOf<'frameworkAdopted'>): void {
  frameworks.push(framework);
}

export function opinionRecorded({ opinions }: Draft, fact: FactOf<'opinionRecorded'>, { by, number: entry }: NotedCouncilFact): void {
  const { opinion: id, kind, year, gives, text, on, grade = null, directorate = null } = fact;
  opinions.set(id, { id, kind, year, gives, grade, text, directorate, by, on, entry });
}

export function issueDisclosed({ issues }: Draft, fact: FactOf<'issueDisclosed'>): void {
  const { issue: id, year, title, significance, on, text = null, principle = null, actions = [], dueBy = null } = fact;
  const conclusions = issues.get(id)?.conclusions ?? [];
  issues.set(id, { id, year, title, text, significance, principle, actions, dueBy, on, conclusions });
}

export function issueConcluded({ issues }: Draft, fact: FactOf<'issueConcluded'>): void {
  const known = begun(issues, 'governance issue', fact.issue);
  const { year, outcome, on, reason = null, refs = [] } = fact;
  const others = known.conclusions.filter((each) => each.year !== year);
  const conclusions = [...others, { year, outcome, reason, refs, on }].toSorted((one, other) => (one.year < other.year ? -1 : 1));
  issues.set(fact.issue, { ...known, conclusions });
}

export function statementOpened({ statements }: Draft, { year, on }: FactOf<'statementOpened'>): void {
  statements.set(year, { year, openedOn: on, since: on, sections: [], assertions: [], approvals: [], versions: [] });
}

export function sectionWritten(draft: Draft, fact: FactOf<'sectionWritten'>): void {
  const { sections } = statementOf(draft, fact.year);
  change(draft, fact, { sections: put(sections, sectionOf(fact)) });
}

export function asserted(draft: Draft, fact: FactOf<'asserted'>): void {
  const { assertions } = statementOf(draft, fact.year);
  const links = assertions.find(({ id }) => id === fact.assertion)?.links ?? NO_LINKS;
  change(draft, fact, { assertions: put(assertions, assertionOf(fact, links)) });
}

export function assertionLinked(draft: Draft, fact: FactOf<'assertionLinked'>): void {
  const { assertions } = statementOf(draft, fact.year);
  const known = begun(new Map(assertions.map((each) => [each.id, each])), 'assertion', fact.assertion);
  change(draft, fact, { assertions: put(assertions, { ...known, links: linksOf(fact) }) });
}

export function statementApproved(draft: Draft, fact: FactOf<'statementApproved'>): void {
  const { approvals } = statementOf(draft, fact.year);
  const { body, minute, on, meeting = null, accountsOn = null } = fact;
  const sections = fact.sections.map(sectionOf);
  const assertions = fact.assertions.map((each) => assertionOf(each, linksOf(each)));
  change(draft, fact, { approvals: [...approvals, { body, minute, meeting, accountsOn, on, sections, assertions }] });
}

export function statementPublished(draft: Draft, fact: FactOf<'statementPublished'>, { number: entry }: NotedCouncilFact): void {
  const { versions, approvals } = statementOf(draft, fact.year);
  if (fact.kind !== 'draft' && approvals.length === 0)
    throw new Error(`The register is damaged: the statement of ${fact.year} is ${fact.kind} without an approval`);
  const { version, kind, on, asAt, knownAt, checkpoint = null, signedBy = [], reason = null } = fact;
  const sections = fact.sections.map(sectionOf);
  const assertions = fact.assertions.map(({ strength, grounds, ...each }) => ({ ...assertionOf(each, linksOf(each)), strength, grounds }));
  const published = { version, kind, on, asAt, knownAt, checkpoint, entry, signedBy, reason, sections, assertions };
  change(draft, fact, { versions: [...versions, published] });
}

function statementOf({ statements }: Draft, year: FinancialYear): Statement {
  return begun(statements, 'the statement of', year);
}

function change(draft: Draft, { year, on }: { readonly year: FinancialYear; readonly on: Day }, to: Partial<Statement>): void {
  draft.statements.set(year, { ...statementOf(draft, year), ...to, since: on });
}

/** In its place when it is there already, so that what is said again does not move. */
function put<T extends { readonly id: string }>(all: readonly T[], one: T): readonly T[] {
  return all.some(({ id }) => id === one.id) ? all.map((each) => (each.id === one.id ? one : each)) : [...all, one];
}

type SaidSection = Omit<FactOf<'sectionWritten'>, 'fact' | 'on' | 'year'>;
type SaidAssertion = Omit<FactOf<'asserted'>, 'fact' | 'on' | 'year'>;
type SaidLinks = Omit<FactOf<'assertionLinked'>, 'fact' | 'on' | 'year' | 'assertion'>;

function sectionOf(said: SaidSection): StatementSection {
  const { section: id, title, text, answers = null } = said;
  return { id, title, answers, text };
}

function assertionOf(said: SaidAssertion, links: Links): Assertion {
  const { assertion: id, principle, text, subPrinciple = null, section = null, directorate = null } = said;
  const { sense = 'positive', claims = 'inPlace' } = said;
  return { id, principle, subPrinciple, section, sense, claims, directorate, text, links };
}

function linksOf(said: SaidLinks): Links {
  const { actions = [], practices = [], measures = [], opinions = [], weaknesses = [], evidence = [] } = said;
  return { actions, practices, measures, opinions, weaknesses, evidence };
}
