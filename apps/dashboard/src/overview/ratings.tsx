import { STATE_WORDS, STATES, type State } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { RatingTag } from '../rating/rating-tag.tsx';
import { CountLink } from '../shell/count-link.tsx';
import type { View } from '../view.ts';

/** How many actions in each state: the table that the bar above it is drawn from. */
export function Ratings({ view: { position, links } }: { readonly view: View }) {
  const rows = STATES.filter((state) => position.counts[state] > 0 || ALWAYS.includes(state));
  const count = (state: State) => (
    <CountLink count={position.counts[state]} of={`rated ${STATE_WORDS[state].word}`} href={links.actions([['rating', state]])} />
  );
  return (
    <Table
      caption={`The ${position.total} actions by rating`}
      captionHidden
      rows={rows}
      keyOf={(state) => state}
      columns={[
        { name: 'Rating', cell: (state) => <RatingTag state={state} withMeaning /> },
        { name: 'Actions', numeric: true, cell: count },
      ]}
    />
  );
}

/** Told even where there are none, because a member looks for them. */
const ALWAYS: readonly State[] = ['red', 'amber', 'green', 'reportedComplete', 'assured'];
