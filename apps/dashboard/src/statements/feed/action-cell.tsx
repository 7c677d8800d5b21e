import type { AgsFeed } from '@countersign/ags-feed';
import { SIGNIFICANCE_WORDS } from '@countersign/core';
import { directorateName } from '../../names.ts';
import { ActionLink } from '../../shell/action-link.tsx';
import type { OfYear } from '../of-year/of-year.ts';

type Item = AgsFeed['ended'][number] | AgsFeed['assured'][number] | AgsFeed['reportedOnly'][number] | AgsFeed['outstanding'][number];

/** An action of the feed: its reference and title; and under it the principle, who leads it, and how much it matters to the statement. */
export function ActionCell({ item, of: { view } }: { readonly item: Item; readonly of: OfYear }) {
  const { principle, lead, significance } = item;
  const about = [
    ...(principle === null ? [] : [`Principle ${principle}`]),
    ...(lead === null ? [] : [directorateName(view.register.council, lead)]),
    ...(significance === null ? [] : [`answers a ${SIGNIFICANCE_WORDS[significance]}`.replace('a improvement', 'an improvement')]),
  ];
  return (
    <>
      <ActionLink action={item} links={view.links} />
      {about.length > 0 && <span className="because secondary">{about.join('; ')}</span>}
    </>
  );
}
