import { paragraphOf, SINCE_WORDS, type SinceItem } from '@countersign/ags-feed';
import { dayInWords, type FinancialYear, lastVersionOf, type StatementVersion } from '@countersign/core';
import { Table } from '../../govuk/table.tsx';
import { capital } from '../../shell/capital.ts';
import { DayInWords } from '../../shell/day-in-words.tsx';
import type { Page } from '../../shell/document.tsx';
import { Section } from '../../shell/section.tsx';
import type { View } from '../../view.ts';
import { feedIn } from '../feed-in.ts';
import { type OfYear, ofYear } from '../of-year/of-year.ts';
import { StrengthKey } from '../strength/strength-key.tsx';
import { StrengthTag } from '../strength/strength-tag.tsx';
import { YearPages } from '../year-pages.tsx';

/** What has come to be, of each thing that the statement asserted, since it was published? */
export async function sincePublishedPage(view: View, year: FinancialYear): Promise<Page> {
  const { sincePublished } = await feedIn(view, year);
  const of = ofYear(view, year);
  const published = of.statement && lastVersionOf(of.statement);
  return {
    title: `Since the statement for ${year} was published`,
    body: (
      <>
        <h1 className="govuk-heading-l">What has changed since the statement for {year} was published</h1>
        <YearPages year={year} view={view} />
        {published === null ? (
          <p className="govuk-body-l summary__first">No version of it has been published by {dayInWords(view.position.asAt)}.</p>
        ) : (
          <Changed since={sincePublished} published={published} of={of} />
        )}
      </>
    ),
  };
}

type Props = { readonly since: readonly SinceItem[]; readonly published: StatementVersion; readonly of: OfYear };

function Changed({ since, published, of }: Props) {
  const { view, year } = of;
  return (
    <>
      <div className="summary">
        <p className="govuk-body-l summary__first">
          {since.length === 0 ? 'Nothing has materially changed.' : <Sum since={since} all={published.assertions.length} />}
        </p>
        <p className="govuk-body">
          Held against{' '}
          <a className="govuk-link govuk-link--no-visited-state" href={view.links.statement(year, `versions/${published.version}`)}>
            version {published.version}
          </a>
          , which was published on <DayInWords day={published.on} />. Each assertion is held against what it rested on then, thing by thing.
        </p>
      </div>
      {since.length > 0 && <Listed since={since} published={published} of={of} />}
      <Section id="paragraph" title="A paragraph for the next report to committee">
        <blockquote className="said">{paragraphOf(year, since)}</blockquote>
      </Section>
      {since.length > 0 && <StrengthKey />}
    </>
  );
}

function Sum({ since, all }: { readonly since: readonly SinceItem[]; readonly all: number }) {
  return (
    <>
      <a className="govuk-link govuk-link--no-visited-state" href="#changed">
        {`${since.length} of the ${all} assertions`}
      </a>{' '}
      {since.length === 1 ? 'has' : 'have'} changed.
    </>
  );
}

const WORST_FIRST = Object.keys(SINCE_WORDS) as readonly SinceItem['kind'][];

function Listed({ since, published, of: { view, year } }: Props) {
  const inOrder = since.toSorted((one, other) => WORST_FIRST.indexOf(one.kind) - WORST_FIRST.indexOf(other.kind));
  return (
    <Section id="changed" title="Assertion by assertion, the worst first">
      <div className="narrow-columns since">
        <Table
          caption="What has come of each assertion"
          captionHidden
          rows={inOrder}
          keyOf={({ assertion }) => assertion}
          columns={[
            {
              name: 'As it was published',
              cell: ({ assertion, text }) => (
                <>
                  <a
                    className="govuk-link govuk-link--no-visited-state ref"
                    href={`${view.links.statement(year, `versions/${published.version}`)}#assertion-${assertion}`}
                  >
                    {assertion}
                  </a>{' '}
                  “{text}”
                </>
              ),
            },
            { name: 'Then', cell: ({ then }) => <StrengthTag strength={then} /> },
            { name: 'Now', cell: ({ now }) => <StrengthTag strength={now} /> },
            { name: 'What has come of it', cell: ({ kind }) => <strong>{capital(SINCE_WORDS[kind])}</strong> },
            {
              name: 'Why',
              cell: ({ because }) => (because.length === 0 ? 'Something that it rested on is no longer there.' : because.join(' ')),
            },
          ]}
        />
      </div>
    </Section>
  );
}
