import type { AgsFeed } from '@countersign/ags-feed';
import { SIGNIFICANCE_WORDS } from '@countersign/core';
import { directorateName } from '../../names.ts';
import { ActionLink } from '../../shell/action-link.tsx';
import type { OfYear } from '../of-year/of-year.ts';

type Item = AgsFeed['ended'][number] | AgsFeed['assured'][number] | AgsFeed['reportedOnly'][number] | AgsFeed['outstanding'][number];

type Props = { readonly item: Item; readonly of: OfYear; readonly titled?: boolean };

/**
 * An action of the feed; and under it the principle, who leads it, and how much it matters to the statement. Its title is left out where the
 * wording beside it begins with it.
 */
export function ActionCell({ item, of: { view }, titled = true }: Props) {
  const { principle, lead, significance } = item;
  const about = [
    ...(principle === null ? [] : [`Principle ${principle}`]),
    ...(lead === null ? [] : [directorateName(view.register.council, lead)]),
    ...(significance === null ? [] : [`answers a ${SIGNIFICANCE_WORDS[significance]}`.replace('a improvement', 'an improvement')]),
  ];
  return (
    <>
      <ActionLink action={titled ? item : { ref: item.ref, title: '' }} links={view.links} />
      {about.length > 0 && <span className="because secondary">{about.join('; ')}</span>}
    </>
  );
}
