import { type AgsFeed, CROSS_CHECK_WORDS, type CrossCheckItem } from '@countersign/ags-feed';
import { counted, dayInWords, type FinancialYear, sees } from '@countersign/core';
import type { Page } from '../../shell/document.tsx';
import { Section } from '../../shell/section.tsx';
import type { View } from '../../view.ts';
import { feedIn } from '../feed-in.ts';
import { type OfYear, ofYear } from '../of-year/of-year.ts';
import { YearPages } from '../year-pages.tsx';
import { OneItem } from './one-item.tsx';

type Kind = CrossCheckItem['kind'];
const KINDS = Object.keys(CROSS_CHECK_WORDS) as readonly Kind[];

/** Where do statement and register not meet, either way? */
export async function crossCheckPage(view: View, year: FinancialYear): Promise<Page> {
  const feed = await feedIn(view, year);
  const of = ofYear(view, year);
  return {
    title: `Cross-check of ${year}`,
    body: (
      <>
        <h1 className="govuk-heading-l">Where the statement for {year} and the register do not meet</h1>
        <YearPages year={year} view={view} />
        <Sum feed={feed} of={of} />
        {KINDS.map((kind) => (
          <OfKind key={kind} kind={kind} items={feed.crossCheck.filter((each) => each.kind === kind)} of={of} />
        ))}
      </>
    ),
  };
}

function Sum({ feed: { crossCheck, asAt }, of: { view, year, statement } }: { readonly feed: AgsFeed; readonly of: OfYear }) {
  const opened = sees(view.visitor.audience, 'committee') ? 'opened' : 'published';
  return (
    <div className="summary">
      {crossCheck.length === 0 ? (
        <p className="govuk-body-l summary__first">Nothing does not meet, as at {dayInWords(asAt)}.</p>
      ) : (
        <Counts crossCheck={crossCheck} />
      )}
      {statement === null && (
        <p className="govuk-body">
          No statement for {year} has been {opened}, so no assertion is held against the register yet: only the year’s actions, and the
          issues of earlier statements.
        </p>
      )}
    </div>
  );
}

function Counts({ crossCheck }: Pick<AgsFeed, 'crossCheck'>) {
  const found = KINDS.map((kind) => ({ kind, many: crossCheck.filter((each) => each.kind === kind).length })).filter(
    ({ many }) => many > 0,
  );
  return (
    <>
      <p className="govuk-body-l summary__first">In {counted(crossCheck.length, 'place')}:</p>
      <ul className="govuk-list counts">
        {found.map(({ kind, many }) => (
          <li key={kind}>
            <a className="govuk-link govuk-link--no-visited-state count-link" href={`#${kind}`}>
              {many}
            </a>{' '}
            {CROSS_CHECK_WORDS[kind].title}
          </li>
        ))}
      </ul>
    </>
  );
}

function OfKind({ kind, items, of }: { readonly kind: Kind; readonly items: readonly CrossCheckItem[]; readonly of: OfYear }) {
  if (items.length === 0) return null;
  const { title, meaning } = CROSS_CHECK_WORDS[kind];
  return (
    <Section id={kind} title={`${title}: ${items.length}`}>
      <p className="govuk-body">{meaning}</p>
      <ul className="govuk-list named">
        {items.map((item, place) => (
          <li key={place} className="named__one">
            <OneItem item={item} of={of} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
