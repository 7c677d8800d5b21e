import type { AgsFeed } from '@countersign/ags-feed';
import { dayInWords, dutySentence, type FinancialYear } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { CountLink } from '../shell/count-link.tsx';
import type { Page } from '../shell/document.tsx';
import type { View } from '../view.ts';
import { overdueOf } from './duties.ts';
import { feedIn } from './feed-in.ts';
import { stateInWords, stateOf } from './state.ts';
import { yearsOf } from './years.ts';

/** Of which years is there a statement, or anything that one would speak of, and how far has each come? */
export async function statements(view: View): Promise<Page> {
  const years = yearsOf(view.register);
  const rows = await Promise.all(years.map(async (year) => ({ year, feed: await feedIn(view, year) })));
  return { title: 'Annual Governance Statements', body: <Statements rows={rows} view={view} /> };
}

type Row = { readonly year: FinancialYear; readonly feed: AgsFeed };
type Props = { readonly rows: readonly Row[]; readonly view: View };

function Statements({ rows, view }: Props) {
  return (
    <>
      <h1 className="govuk-heading-l">Annual Governance Statements</h1>
      <p className="govuk-body-l">
        Each year the council says how it has governed itself. It may say that something is done only when somebody independent has found it
        to be so.
      </p>
      {rows.length === 0 ? (
        <p className="govuk-body">Nothing in the register belongs to a financial year as at {dayInWords(view.position.asAt)}.</p>
      ) : (
        <div className="narrow-columns years">
          <Years rows={rows} view={view} />
        </div>
      )}
    </>
  );
}

function Years({ rows, view }: Props) {
  const { links } = view;
  const count = (name: string, many: (feed: AgsFeed) => number, of: string, href: (year: FinancialYear) => string) => ({
    name,
    numeric: true,
    cell: ({ year, feed }: Row) => <CountLink count={many(feed)} of={`${of} ${year}`} href={href(year)} />,
  });
  return (
    <Table
      caption="The financial years, the latest first"
      rows={rows}
      keyOf={({ year }) => year}
      columns={[
        { name: 'Year', cell: ({ year }) => <YearLink year={year} view={view} /> },
        { name: 'Statement', cell: ({ year }) => stateInWords(stateOf(view.register.statements.get(year) ?? null), view.visitor) },
        count('Assertions', assertionsIn, 'assertions for', (year) => `${links.statement(year)}#assertions`),
        count(
          'Assured',
          ({ assured }) => assured.length,
          'assured actions of',
          (year) => `${links.statement(year, 'feed')}#assured`,
        ),
        count(
          'Reported only',
          (feed) => feed.reportedOnly.length,
          'actions reported only, of',
          (year) => `${links.statement(year, 'feed')}#reported`,
        ),
        count(
          'Outstanding',
          (feed) => feed.outstanding.length,
          'actions outstanding, of',
          (year) => `${links.statement(year, 'feed')}#outstanding`,
        ),
        count(
          'Does not meet',
          ({ crossCheck }) => crossCheck.length,
          'things that do not meet, of',
          (year) => links.statement(year, 'cross-check'),
        ),
        { name: 'Changed since published', numeric: true, cell: (row) => <Since row={row} view={view} /> },
        count(
          'Overdue by law',
          ({ duties }) => overdueOf(duties).length,
          'things overdue by law for',
          (year) => `${links.statement(year)}#duties`,
        ),
        { name: 'What is overdue', cell: ({ feed }) => <Overdue feed={feed} /> },
      ]}
    />
  );
}

function assertionsIn({ statement }: AgsFeed): number {
  return statement?.assertions.length ?? 0;
}

function YearLink({ year, view }: { readonly year: FinancialYear; readonly view: View }) {
  return (
    <a className="govuk-link govuk-link--no-visited-state ref" href={view.links.statement(year)}>
      {year}
    </a>
  );
}

function Since({ row: { year, feed }, view }: { readonly row: Row; readonly view: View }) {
  if ((feed.statement?.versions.length ?? 0) === 0) return <span className="secondary">Not published</span>;
  return (
    <CountLink
      count={feed.sincePublished.length}
      of={`assertions changed since the statement for ${year} was published`}
      href={view.links.statement(year, 'since-published')}
    />
  );
}

/** The whole statement first; what it still lacks, once it is published, is told on its own page. */
function Overdue({ feed: { duties } }: { readonly feed: AgsFeed }) {
  const overdue = overdueOf(duties);
  const whole = overdue.filter(({ what }) => what === null);
  if (overdue.length === 0) return 'Nothing';
  if (whole.length === 0) return 'Signatures, or what it has to hold';
  return whole.map((duty) => (
    <span key={duty.duty} className="date-line">
      {dutySentence(duty)}
    </span>
  ));
}
