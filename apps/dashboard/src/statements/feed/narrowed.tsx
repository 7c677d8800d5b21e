import type { OfYear } from '../of-year/of-year.ts';
import type { FeedAsked } from './feed-asked.ts';

/** By what the actions are narrowed, in words, because paper has no form; and the way back to all of them. */
export function Narrowed({ asked: { words }, of: { view, year } }: { readonly asked: FeedAsked; readonly of: OfYear }) {
  if (words.length === 0) return null;
  return (
    <p className="govuk-body found">
      Only actions of these. {words.join('; ')}.{' '}
      <a className="govuk-link govuk-link--no-visited-state" href={view.links.statement(year, 'feed')}>
        Show every action of {year}
      </a>
    </p>
  );
}
