import { type Instant, momentInWords } from '@countersign/core';

/** Said on every page while the record cannot be reached, in print as well: what was recorded since is not on it. */
export function OutOfReach({ lastReached }: { readonly lastReached: Instant }) {
  return (
    <div className="out-of-reach" role="status">
      <p className="govuk-width-container out-of-reach__words">
        <strong>The record cannot be reached just now.</strong> This page tells how it stood at {momentInWords(lastReached)}. What was
        recorded since is not on it; nothing was lost.
      </p>
    </div>
  );
}
