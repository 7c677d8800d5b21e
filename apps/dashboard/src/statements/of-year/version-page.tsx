import { dayInWords, type FinancialYear, frameworkOf, momentInWords, type StatementVersion, VERSION_WORDS } from '@countersign/core';
import { SummaryList, type SummaryRow } from '../../govuk/summary-list.tsx';
import { postTitle } from '../../names.ts';
import { notThere } from '../../shell/apologies.tsx';
import { capital } from '../../shell/capital.ts';
import { DayInWords } from '../../shell/day-in-words.tsx';
import type { Answer } from '../../shell/document.tsx';
import { Section } from '../../shell/section.tsx';
import type { View } from '../../view.ts';
import { StrengthKey } from '../strength/strength-key.tsx';
import { YearPages } from '../year-pages.tsx';
import { asPublished } from './assertion-told.ts';
import { ByPrinciple } from './by-principle.tsx';
import { CheckpointOf } from './checkpoint-of.tsx';
import { type OfYear, ofYear } from './of-year.ts';
import { Sections } from './sections.tsx';

/** What did a version say, word for word, as it was published, and how far was each assertion proved then? */
export function versionPage(view: View, year: FinancialYear, number: string): Answer {
  const of = ofYear(view, year);
  const version = of.statement?.versions.find((each) => String(each.version) === number);
  if (version === undefined) return noSuchVersion(of, number);
  return {
    title: `Version ${number} of the statement for ${year}`,
    body: (
      <>
        <h1 className="govuk-heading-l">
          Annual Governance Statement for {year}: version {number}, {VERSION_WORDS[version.kind]}
        </h1>
        <YearPages year={year} view={view} />
        <p className="govuk-body">
          Word for word as it was published on <DayInWords day={version.on} />. What each assertion rested on, and how far that proved it,
          is told as it was then. What has come of it since is told{' '}
          <a className="govuk-link govuk-link--no-visited-state" href={view.links.statement(year, 'since-published')}>
            on a page of its own
          </a>
          .
        </p>
        <SummaryList rows={rowsOf(version, of)} />
        <Sections sections={version.sections} of={of} />
        <Section id="assertions" title="What it asserts">
          <ByPrinciple assertions={version.assertions.map(asPublished)} of={of} />
        </Section>
        <StrengthKey />
      </>
    ),
  };
}

function rowsOf({ asAt, knownAt, checkpoint, signedBy, reason }: StatementVersion, of: OfYear): readonly SummaryRow[] {
  return [
    { key: 'As at', value: `${dayInWords(asAt)}, by what was recorded until ${momentInWords(knownAt)}` },
    { key: 'Made from', value: <CheckpointOf checkpoint={checkpoint} /> },
    { key: 'Signed by', value: signedBy.length === 0 ? 'No signature is recorded' : <Signed signedBy={signedBy} of={of} /> },
    ...(reason === null ? [] : [{ key: 'Why it was issued again', value: reason }]),
  ];
}

function Signed({ signedBy, of: { view, year } }: Pick<StatementVersion, 'signedBy'> & { readonly of: OfYear }) {
  const { council, frameworks } = view.register;
  const signatories = frameworkOf(frameworks, year)?.signatories ?? [];
  return (
    <ul className="govuk-list">
      {signedBy.map(({ signatory, post }) => (
        <li key={signatory}>
          {capital(signatories.find(({ id }) => id === signatory)?.title ?? signatory)}: the {postTitle(council, post)}
        </li>
      ))}
    </ul>
  );
}

function noSuchVersion({ view, year }: OfYear, number: string): Answer {
  return notThere({
    title: 'No such version',
    sentence: `No version “${number}” of the statement for ${year} had been published by ${dayInWords(view.position.asAt)}.`,
    see: { href: `${view.links.statement(year)}#versions`, words: 'See the versions that there are' },
  });
}
