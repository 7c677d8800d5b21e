import type { AgsFeed, PriorIssue } from '@countersign/ags-feed';
import { ISSUE_OUTCOME_WORDS, SIGNIFICANCE_WORDS } from '@countersign/core';
import { capital } from '../../shell/capital.ts';
import { DayInWords } from '../../shell/day-in-words.tsx';
import { Refs } from '../../shell/refs.tsx';
import type { OfYear } from '../of-year/of-year.ts';
import { ListedItems } from './listed-items.tsx';

/** What earlier statements owned up to, and what has become of it by this one. */
export function PriorYear({ issues, of }: { readonly issues: AgsFeed['priorYear']; readonly of: OfYear }) {
  return (
    <ListedItems
      id="prior-year"
      title="Issues of earlier statements"
      about="What an earlier statement owned up to, and no statement before this one had concluded."
      none="None is open from an earlier statement."
      rows={issues}
      keyOf={({ id }) => id}
      columns={[
        { name: 'Issue', cell: (each) => <Issue issue={each} of={of} /> },
        { name: 'Promised by', cell: ({ dueBy }) => <DayInWords day={dueBy} none="No day was promised" /> },
        { name: 'What became of it', cell: Became },
        { name: 'Actions', cell: ({ refs }) => <Refs refs={refs} links={of.view.links} /> },
      ]}
    />
  );
}

function Issue({ issue: { id, issue, year, significance }, of: { view } }: { readonly issue: PriorIssue; readonly of: OfYear }) {
  return (
    <>
      <span id={`issue-${id}`} className="ref">
        {id}
      </span>{' '}
      {issue}
      <span className="because secondary">
        {capital(SIGNIFICANCE_WORDS[significance])}, first told in the statement for{' '}
        <a className="govuk-link govuk-link--no-visited-state" href={view.links.statement(year)}>
          {year}
        </a>
      </span>
    </>
  );
}

function Became({ outcome, derived, reason }: PriorIssue) {
  return (
    <>
      {capital(ISSUE_OUTCOME_WORDS[outcome])}
      {derived && <span className="because secondary">As its actions stand: this year’s statement has not said</span>}
      {reason !== null && <span className="because">{reason}</span>}
    </>
  );
}
