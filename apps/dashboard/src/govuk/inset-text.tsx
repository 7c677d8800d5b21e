import type { ReactNode } from 'react';

/** Something set apart from the text around it. */
export function InsetText({ children }: { readonly children: ReactNode }) {
  return <div className="govuk-inset-text">{children}</div>;
}
