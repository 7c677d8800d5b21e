import type { PositionedAction } from '@countersign/core';
import type { Links } from '../asked/links.ts';

type Props = { readonly action: Pick<PositionedAction, 'ref' | 'title'>; readonly links: Links };

/** An action by its reference and its title, leading to its page. */
export function ActionLink({ action: { ref, title }, links }: Props) {
  return (
    <a className="govuk-link govuk-link--no-visited-state" href={links.action(ref)}>
      <span className="ref">{ref}</span> {title}
    </a>
  );
}
