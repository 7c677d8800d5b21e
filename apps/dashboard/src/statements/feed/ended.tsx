import type { AgsFeed } from '@countersign/ags-feed';
import { STATE_WORDS } from '@countersign/core';
import type { OfYear } from '../of-year/of-year.ts';
import { ActionCell } from './action-cell.tsx';
import { ListedItems } from './listed-items.tsx';

/** What ended without being done, and where it goes on, if anywhere. */
export function Ended({ items, of }: { readonly items: AgsFeed['ended']; readonly of: OfYear }) {
  return (
    <ListedItems
      id="ended"
      title="Ended without being done"
      about="Of these the statement may say that they were superseded or withdrawn."
      none="None of the year has been superseded or withdrawn."
      rows={items}
      keyOf={({ ref }) => ref}
      columns={[
        { name: 'Action', cell: (item) => <ActionCell item={item} of={of} /> },
        { name: 'How', cell: ({ stage }) => STATE_WORDS[stage].word },
        { name: 'Why', cell: ({ because }) => because },
      ]}
    />
  );
}
