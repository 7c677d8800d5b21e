import { dayInWords, lastVersionOf, type Statement, type StatementWords } from '@countersign/core';
import { InsetText } from '../../govuk/inset-text.tsx';
import type { OfYear } from './of-year.ts';

/** Said where the words of this page are not those that were published last: its author has gone on writing. */
export function Rewritten({ statement, of: { view, year } }: { readonly statement: Statement; readonly of: OfYear }) {
  const published = lastVersionOf(statement);
  if (published === null || spelt(published) === spelt(statement)) return null;
  return (
    <InsetText>
      These are the words as their author has them now. They are not those that were published on {dayInWords(published.on)}:{' '}
      <a className="govuk-link govuk-link--no-visited-state" href={view.links.statement(year, `versions/${published.version}`)}>
        read version {published.version}
      </a>
      .
    </InsetText>
  );
}

function spelt({ sections, assertions }: StatementWords): string {
  return JSON.stringify([sections.map(({ id, title, text }) => [id, title, text]), assertions.map(({ id, text }) => [id, text])]);
}
