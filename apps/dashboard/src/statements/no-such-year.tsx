import { dayInWords, type FinancialYear } from '@countersign/core';
import type { Answer } from '../shell/document.tsx';
import type { View } from '../view.ts';

/** The address names no financial year, or one of which the register holds nothing on the day. */
export function noSuchYear({ position, links }: View, text: string, year: FinancialYear | null): Answer {
  return {
    status: 404,
    title: 'No such year',
    body: (
      <>
        <h1 className="govuk-heading-l">No such year</h1>
        <p className="govuk-body">
          {year === null
            ? `“${text}” is not a financial year. In an address a year is written like 2021-22, from the year in which it begins to the one in which it ends.`
            : `The register holds nothing of ${year} as at ${dayInWords(position.asAt)}: no statement, no action, no issue and no opinion. Perhaps it was recorded later, or another year is meant.`}
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href={links.to('/statements')}>
            See the years that there are
          </a>
        </p>
      </>
    ),
  };
}
