import { dayInWords, type GovernanceIssue, ISSUE_OUTCOME_WORDS, SIGNIFICANCE_WORDS } from '@countersign/core';
import { Table } from '../../govuk/table.tsx';
import { capital } from '../../shell/capital.ts';
import { DayInWords } from '../../shell/day-in-words.tsx';
import { Refs } from '../../shell/refs.tsx';
import { Section } from '../../shell/section.tsx';
import type { OfYear } from './of-year.ts';

/** What the statement owns up to, what it promises about it, and what later ones have said became of it. */
export function Issues({ of }: { readonly of: OfYear }) {
  const { view, year } = of;
  const issues = [...view.register.issues.values()].filter((issue) => issue.year === year);
  return (
    <Section id="issues" title="Governance issues that it owns up to">
      {issues.length === 0 ? (
        <p className="govuk-body">None is recorded.</p>
      ) : (
        <Table
          caption={`Governance issues of ${year}`}
          captionHidden
          rows={issues}
          keyOf={({ id }) => id}
          columns={[
            { name: 'Issue', cell: (issue) => <Issue issue={issue} /> },
            { name: 'To be resolved by', cell: ({ dueBy }) => <DayInWords day={dueBy} none="No day was promised" /> },
            { name: 'Actions', cell: ({ actions }) => <Refs refs={actions} links={view.links} /> },
            { name: 'What became of it', cell: ({ conclusions }) => <Became conclusions={conclusions} /> },
          ]}
        />
      )}
    </Section>
  );
}

function Issue({ issue: { id, title, text, significance } }: { readonly issue: GovernanceIssue }) {
  return (
    <span id={`issue-${id}`}>
      <span className="ref">{id}</span> {title}
      <span className="because secondary">{capital(SIGNIFICANCE_WORDS[significance])}</span>
      {text !== null && <span className="because">{text}</span>}
    </span>
  );
}

function Became({ conclusions }: Pick<GovernanceIssue, 'conclusions'>) {
  if (conclusions.length === 0) return 'No later statement has said yet';
  return conclusions.map(({ year, outcome, reason, on }) => (
    <span key={year} className="date-line">
      {capital(ISSUE_OUTCOME_WORDS[outcome])} in {year} ({dayInWords(on)}){reason === null ? '' : `: ${reason}`}
    </span>
  ));
}
