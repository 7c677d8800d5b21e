import type { ReactNode } from 'react';

/** Something set apart from the text around it. */
export function InsetText({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <div className="govuk-inset-text" id={id}>
      {children}
    </div>
  );
}
