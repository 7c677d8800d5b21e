import type { Register } from '../register/register.ts';
import type { GovernanceIssue } from '../statement/issue.ts';
import { editionOf, lastVersionOf, type Statement, type StatementVersion } from '../statement/statement.ts';
import { type Audience, sees } from './audience.ts';

/** What of a year's statement, and of what its author rests on, an audience may read. */
export type Stated = Pick<Register, 'statements' | 'issues' | 'opinions'>;

/**
 * The statements as an audience may read them. The committee and its officers read all. Everybody reads what was published, and nothing before
 * the first version: the words of the last one, while an author writes on; the approvals that came before it; the issues of its year, and what
 * became of earlier ones, as they stood when it was made; and the opinions that a published assertion rests on, as they are today, because those
 * are the word of whoever gave them and no author's draft.
 */
export function statedFor(register: Register, audience: Audience): Stated {
  if (sees(audience, 'committee')) return register;
  const published = [...register.statements.values()].flatMap((statement) => {
    const last = lastVersionOf(statement);
    return last === null ? [] : [{ statement, last }];
  });
  return {
    statements: new Map(published.map(({ statement, last }) => [statement.year, asPublished(statement, last)])),
    issues: issuesIn(published, register),
    opinions: opinionsIn(register),
  };
}

type Published = { readonly statement: Statement; readonly last: StatementVersion };

function asPublished(statement: Statement, { sections, assertions, on: since }: StatementVersion): Statement {
  return { ...statement, sections, assertions, since, approvals: statement.approvals.filter(({ on }) => on <= since) };
}

/** An issue of a year before there was a statement here is told as the first published statement that says what became of it knew it. */
function issuesIn(published: readonly Published[], register: Register): Register['issues'] {
  const told = new Map<string, GovernanceIssue>();
  for (const { statement, last } of published.toSorted((one, other) => (one.statement.year < other.statement.year ? -1 : 1))) {
    for (const issue of register.asked(editionOf(last)).issues.values()) {
      const conclusions = issue.conclusions.filter(({ year }) => year === statement.year);
      const known = told.get(issue.id) ?? { ...issue, conclusions: [] };
      if (issue.year === statement.year || conclusions.length > 0)
        told.set(issue.id, { ...known, conclusions: [...known.conclusions, ...conclusions] });
    }
  }
  return told;
}

/** What has been published by now is public, whatever day the register is of; so a version is read again on the opinions that it was made from. */
function opinionsIn(register: Register): Register['opinions'] {
  const { statements } = register.asked({ asAt: '9999-12-31', knownAt: null });
  const cited = new Set([...statements.values()].flatMap(({ versions }) => versions.flatMap(citedIn)));
  return new Map([...register.opinions].filter(([id]) => cited.has(id)));
}

function citedIn({ assertions }: StatementVersion): readonly string[] {
  return assertions.flatMap(({ links }) => links.opinions);
}
