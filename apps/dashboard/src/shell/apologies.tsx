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

type NotThere = {
  /** What there is not, as a title: No such action. */
  readonly title: string;
  readonly sentence: string;
  /** Where to look instead. */
  readonly see: { readonly href: string; readonly words: string };
};

/** What the address names is not there. */
export function notThere({ title, sentence, see: { href, words } }: NotThere): Page & { status: 404 } {
  return {
    status: 404,
    title,
    body: (
      <>
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">{sentence}</p>
        <p className="govuk-body">
          <a className="govuk-link" href={href}>
            {words}
          </a>
        </p>
      </>
    ),
  };
}

/** The register holds no such action, on the day that is asked for. */
export function noSuchAction({ position, links }: View, ref: string): Page & { status: 404 } {
  return notThere({
    title: 'No such action',
    sentence: `The register holds no action ${ref} as at ${dayInWords(position.asAt)}. It may have been raised later, or the reference may be another.`,
    see: { href: links.actions(), words: 'See every action' },
  });
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
