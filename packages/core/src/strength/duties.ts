import { type Day, daysBetween } from '../day/day.ts';
import { daysOf, type FinancialYear } from '../day/financial-year.ts';
import type { Register } from '../register/register.ts';
import { type Framework, frameworkOf } from '../statement/framework.ts';
import { lastVersionOf, type Statement, type StatementVersion } from '../statement/statement.ts';

/** What a council owes of the statement of a year: by when, whether it was done, and by how many calendar days it is or was late. */
export type Duty = {
  readonly duty: 'publishDraft' | 'approve' | 'publishFinal' | 'sign' | 'content';
  /** Which signature, or which required content. */
  readonly what: string | null;
  /** What that is called. */
  readonly named: string | null;
  /** The statutory last day; null when there is none, or none whose source was at hand. */
  readonly by: Day | null;
  readonly doneOn: Day | null;
  readonly daysLate: number;
};

type Named = { readonly id: string; readonly title: string };

/** What is owed of the statement of this year on the day of the register, and what of it is overdue? Empty when no framework speaks of the year. */
export function dutiesOf(year: FinancialYear, register: Register): readonly Duty[] {
  const framework = frameworkOf(register.frameworks, year);
  const { asAt } = register.when;
  if (framework === null || daysOf(year).last >= asAt) return [];
  const statement = register.statements.get(year) ?? null;
  const dates = framework.dates.find((each) => each.year === year);
  const finalBy = dates?.finalBy ?? dates?.latest ?? null;
  const final = statement?.versions.find(({ kind }) => kind !== 'draft') ?? null;
  const approval = statement?.approvals.findLast(({ on }) => final === null || on <= final.on) ?? null;
  const owed = (duty: Duty['duty'], by: Day | null, doneOn: Day | null, of: Named | null = null): Duty => ({
    duty,
    what: of?.id ?? null,
    named: of?.title ?? null,
    by,
    doneOn,
    daysLate: by === null ? 0 : Math.max(0, daysBetween(by, doneOn ?? asAt)),
  });
  return [
    owed('publishDraft', dates?.draftBy ?? null, statement?.versions.at(0)?.on ?? null),
    owed('approve', finalBy, approval?.on ?? null),
    owed('publishFinal', finalBy, final?.on ?? null),
    ...framework.signatories.map((each) => owed('sign', finalBy, signedOn(statement, each.id), each)),
    ...contentsOf(framework, year).map((each) => owed('content', finalBy, answeredOn(statement, each.id), each)),
  ];
}

/** What a statement of this year has to hold: what the framework asks, and what its addenda ask from their year. */
export function contentsOf({ contents, addenda }: Framework, year: FinancialYear): Framework['contents'] {
  return [...contents, ...addenda.filter(({ from }) => from <= year).flatMap((addendum) => addendum.contents)];
}

/** Who signs, signs what is final: a draft is still to be approved. */
function signedOn(statement: Statement | null, signatory: string): Day | null {
  const signed = ({ kind, signedBy }: StatementVersion) => kind !== 'draft' && signedBy.some((each) => each.signatory === signatory);
  return statement?.versions.find(signed)?.on ?? null;
}

/** A required content is there when the last version holds it, since it was first published. What a draft held and was lost is not there. */
function answeredOn(statement: Statement | null, content: string): Day | null {
  const holds = ({ sections }: StatementVersion) => sections.some(({ answers }) => answers === content);
  const last = statement === null ? null : lastVersionOf(statement);
  return last !== null && holds(last) ? (statement?.versions.find(holds)?.on ?? null) : null;
}
