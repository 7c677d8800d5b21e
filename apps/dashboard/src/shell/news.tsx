import { address } from '../asked/links.ts';
import { NEWS_HOST } from '../islands/news-host.ts';
import type { View } from '../view.ts';

/** Where script, if there is any, says that the record has moved. Without it there is nothing here, and nothing is missing. */
export function News({ view: { path, query, position } }: { readonly view: View }) {
  return (
    <div className="news" id={NEWS_HOST} hidden data-size={position.head.size} data-head="/head">
      <p className="govuk-width-container news__words">
        <span role="status" />{' '}
        <a className="govuk-link govuk-link--no-visited-state news__show" href={address(path, [...query])}>
          Show the page as it is now
        </a>
      </p>
    </div>
  );
}

/** Only of the record as it stands: what was issued to a committee does not move. */
export function hearsNews({ visitor, position }: View): boolean {
  return visitor.mayAsk && visitor.of === 'register' && position.head.size > 0;
}
