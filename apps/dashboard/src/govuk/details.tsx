import type { ReactNode } from 'react';

type Props = { readonly summary: string; readonly id?: string; readonly open?: boolean; readonly children: ReactNode };

/** Something a reader may open. Never the reason for a rating: that always stands in the open. */
export function Details({ summary, id, open = false, children }: Props) {
  return (
    <details className="govuk-details" id={id} open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
