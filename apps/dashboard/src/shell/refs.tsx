import type { Ref } from '@countersign/core';
import type { Links } from '../asked/links.ts';

/** Several actions by their references, each leading to its page: GA012, GA014 and GA015. */
export function Refs({ refs, links, none = 'None' }: { readonly refs: readonly Ref[]; readonly links: Links; readonly none?: string }) {
  if (refs.length === 0) return none;
  return refs.map((ref, index) => (
    <span key={ref}>
      {index === 0 ? '' : index === refs.length - 1 ? ' and ' : ', '}
      <a className="govuk-link govuk-link--no-visited-state ref" href={links.action(ref)}>
        {ref}
      </a>
    </span>
  ));
}
