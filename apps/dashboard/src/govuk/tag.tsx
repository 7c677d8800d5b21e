import type { ReactNode } from 'react';

/** A word or two that mark something. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return <strong className="govuk-tag">{children}</strong>;
}
