import type { ReactNode } from 'react';
import type { View } from '../view.ts';
import { DayInWords } from './day-in-words.tsx';

const ROOT = 12;

/** Where the figures come from, and what to do when one is wrong. */
export function Status({ view: { position, register } }: { readonly view: View }) {
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
      </div>
    </footer>
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
