import type { FinancialYear, GovernanceIssue, IssueConclusion, Register } from '@countersign/core';
import type { PriorIssue } from './feed.ts';

/** The issues of earlier statements that were still open when the year began, each with what became of it. */
export function priorYearOf(year: FinancialYear, register: Register): PriorIssue[] {
  return [...register.issues.values()]
    .filter((issue) => issue.year < year && !isConcludedBefore(issue, year))
    .map((issue) => {
      const said = issue.conclusions.find((each) => each.year === year) ?? null;
      const { id, title, significance, dueBy } = issue;
      const of = { id, issue: title, year: issue.year, significance, dueBy };
      return { ...of, ...(said === null ? derived(issue, register) : concluded(said, issue)) };
    });
}

function isConcludedBefore({ conclusions }: GovernanceIssue, year: FinancialYear): boolean {
  return conclusions.some((each) => each.year < year && each.outcome !== 'carriedForward');
}

function concluded({ outcome, reason, refs }: IssueConclusion, { actions }: GovernanceIssue) {
  return { outcome, derived: false, reason, refs: refs.length === 0 ? [...actions] : [...refs] };
}

/** Until a statement says what became of an issue, its actions do: resolved only when each of them is assured. */
function derived({ actions }: GovernanceIssue, register: Register) {
  const stages = actions.map((ref) => register.action(ref)?.stage ?? 'withdrawn');
  const all = (...names: readonly string[]) => stages.length > 0 && stages.every((stage) => names.includes(stage));
  const outcome: PriorIssue['outcome'] = all('assured') ? 'resolved' : all('superseded', 'withdrawn') ? 'superseded' : 'carriedForward';
  return { outcome, derived: true, reason: null, refs: [...actions] };
}
