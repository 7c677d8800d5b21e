import { dayInWords } from '@countersign/core';
import { ErrorSummary } from '../govuk/error-summary.tsx';
import type { View } from '../view.ts';
import type { Page } from './document.tsx';

/** The day in the address does not exist, or is not written as one. */
export function notADay({ position }: View, text: string): Page & { status: 400 } {
  const sentence = `“${text}” is not a day. Write it like ${position.asAt}, or choose it in the form above.`;
  return {
    status: 400,
    title: 'That is not a day',
    body: (
      <>
        <ErrorSummary faults={[{ sentence, field: 'as-at' }]} />
        <h1 className="govuk-heading-l">That is not a day</h1>
        <p className="govuk-body">Nothing is shown, so that no figure is taken for that of another day.</p>
      </>
    ),
  };
}

/** The register holds no such action, on the day that is asked for. */
export function noSuchAction({ position, links }: View, ref: string): Page & { status: 404 } {
  return {
    status: 404,
    title: 'No such action',
    body: (
      <>
        <h1 className="govuk-heading-l">No such action</h1>
        <p className="govuk-body">
          The register holds no action {ref} as at {dayInWords(position.asAt)}. It may have been raised later, or the reference may be
          another.
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href={links.actions()}>
            See every action
          </a>
        </p>
      </>
    ),
  };
}

/** There is no page at this address. */
export function notFound({ links }: View): Page & { status: 404 } {
  return {
    status: 404,
    title: 'Page not found',
    body: (
      <>
        <h1 className="govuk-heading-l">Page not found</h1>
        <p className="govuk-body">
          There is no page at this address. Check it, or begin at the{' '}
          <a className="govuk-link" href={links.to('/')}>
            overview
          </a>
          .
        </p>
      </>
    ),
  };
}
