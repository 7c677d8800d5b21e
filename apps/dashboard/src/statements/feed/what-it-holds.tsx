import type { AgsFeed } from '@countersign/ags-feed';
import { dayInWords } from '@countersign/core';
import { actionParts } from '../of-year/action-parts.ts';
import { Parts } from '../of-year/parts.tsx';

/** How many actions stand in each list of this page; and, said plainly, when nothing is assured. */
export function WhatItHolds({ feed }: { readonly feed: AgsFeed }) {
  const { assured, financialYear: year, asAt } = feed;
  const parts = actionParts(feed, (id) => `#${id}`);
  return (
    <div className="summary">
      {assured.length === 0 && (
        <p className="govuk-body-l summary__first">
          Nothing of {year} is assured as at {dayInWords(asAt)}: of no action here may the statement say that it is done.
        </p>
      )}
      <p className={assured.length === 0 ? 'govuk-body' : 'govuk-body-l summary__first'}>
        {parts.every(({ many }) => many === 0) ? (
          'No action is in this feed.'
        ) : (
          <>
            Of its actions, <Parts parts={parts} />.
          </>
        )}
      </p>
      <p className="govuk-body">
        What is assured may be said to be done, and by whom it was found so. What is only reported may be told as management’s report. The
        rest may be told as work still to do.
      </p>
    </div>
  );
}
