import { lastVersionOf } from '@countersign/core';
import { DayInWords } from '../../shell/day-in-words.tsx';
import { stateInWords, stateOf } from '../state.ts';
import type { OfYear } from './of-year.ts';

/** How far the statement has come, and which version everybody has before them. */
export function State({ of: { view, year, statement } }: { readonly of: OfYear }) {
  const last = statement && lastVersionOf(statement);
  return (
    <p className="govuk-body">
      <strong>{stateInWords(stateOf(statement), view.visitor)}.</strong>
      {last !== null && (
        <>
          {' '}
          <a className="govuk-link govuk-link--no-visited-state" href={view.links.statement(year, `versions/${last.version}`)}>
            {`Version ${last.version}`}
          </a>{' '}
          was published on <DayInWords day={last.on} />.
        </>
      )}
    </p>
  );
}
