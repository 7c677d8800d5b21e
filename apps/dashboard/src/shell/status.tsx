import type { ReactNode } from 'react';
import type { View } from '../view.ts';
import { DayInWords } from './day-in-words.tsx';
import { PLACES, standsAt } from './places.ts';

const ROOT = 12;

/** Where the figures come from, and what to do when one is wrong. */
export function Status({ view }: { readonly view: View }) {
  const { position, register } = view;
  const { head, asAt, scheme } = position;
  return (
    <footer className="status">
      <div className="govuk-width-container">
        <h2 className="govuk-heading-s">About these figures</h2>
        <dl className="status__list">
          <Line term="Source">
            The record of {register.council.name}, {head.size.toLocaleString('en-GB')} entries
            {head.root !== '' && (
              <>
                , root <code>{head.root.slice(0, ROOT)}</code>
              </>
            )}
          </Line>
          <Line term="As at">
            <DayInWords day={asAt} />
          </Line>
          <Line term="Rated by">the scheme {scheme}</Line>
          <Line term="Corrections">
            Nothing in the record is changed or taken away. Tell the committee’s clerk what is wrong: the correction is entered beside it,
            and both can be read.
          </Line>
        </dl>
        <Lookups view={view} />
      </div>
    </footer>
  );
}

/** The pages to look things up in. */
function Lookups({ view: { links, path } }: { readonly view: View }) {
  const places = PLACES.filter(({ at }) => at === 'foot');
  return (
    <nav aria-label="To look things up">
      <ul className="status__lookups">
        {places.map(({ path: place, word }) => (
          <li key={place}>
            <a className="govuk-link govuk-link--no-visited-state" href={links.to(place)} aria-current={standsAt(place, path) ?? undefined}>
              {word}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="status__line">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
