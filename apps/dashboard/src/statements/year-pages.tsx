import type { FinancialYear } from '@countersign/core';
import type { View } from '../view.ts';

const BELOW = [
  { below: '', word: 'The statement' },
  { below: 'feed', word: 'What it may say' },
  { below: 'cross-check', word: 'Cross-check' },
  { below: 'since-published', word: 'Since published' },
] as const;

/** The pages of one year, with the one that is open marked. */
export function YearPages({ year, view: { links, path } }: { readonly year: FinancialYear; readonly view: View }) {
  const hereOf = (below: string) => links.statement(year, below).split('?')[0] === path;
  return (
    <nav className="year-pages" aria-label={`Pages of ${year}`}>
      <ul className="year-pages__list">
        {BELOW.map(({ below, word }) => (
          <li key={below}>
            <a
              className="govuk-link govuk-link--no-visited-state year-pages__link"
              href={links.statement(year, below)}
              aria-current={hereOf(below) ? 'page' : undefined}
            >
              {word}
            </a>
          </li>
        ))}
        <li>
          <a className="govuk-link govuk-link--no-visited-state year-pages__link" href={links.to('/statements')}>
            Other years
          </a>
        </li>
      </ul>
    </nav>
  );
}
