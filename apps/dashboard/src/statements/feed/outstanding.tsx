import type { AgsFeed, OutstandingItem } from '@countersign/ags-feed';
import { counted, dayInWords, daysInWords, type State } from '@countersign/core';
import { RatingTag } from '../../rating/rating-tag.tsx';
import type { OfYear } from '../of-year/of-year.ts';
import { ActionCell } from './action-cell.tsx';
import { LastCheck } from './last-check.tsx';
import { ListedItems } from './listed-items.tsx';

/** What is still to be done, with how it is rated and why, and what has become of its dates. */
export function Outstanding({ items, of }: { readonly items: AgsFeed['outstanding']; readonly of: OfYear }) {
  return (
    <ListedItems
      id="outstanding"
      title="Outstanding"
      about="The statement may tell these as work that is still to be done."
      none="None: nothing of the year is still to be done."
      rows={items}
      keyOf={({ ref }) => ref}
      columns={[
        { name: 'Action', cell: (item) => <ActionCell item={item} of={of} /> },
        { name: 'Rating', cell: Rating },
        { name: 'Dates', cell: Dates },
        { name: 'Last check', cell: ({ verification }) => <LastCheck check={verification} of={of} /> },
      ]}
    />
  );
}

function Rating({ rating: { state, because } }: OutstandingItem) {
  return (
    <>
      <RatingTag state={state as State} />
      {because.length > 0 && <span className="because">{because.join(' ')}</span>}
    </>
  );
}

function Dates({ dates: { original, agreed, forecast }, overdueDays, extensions }: OutstandingItem) {
  const lines = [
    agreed === null ? 'No date has been agreed' : `Due ${dayInWords(agreed)}`,
    ...(original === null || original === agreed ? [] : [`First promised ${dayInWords(original)}`]),
    ...(forecast === null || forecast === agreed ? [] : [`Forecast ${dayInWords(forecast)}`]),
    ...(overdueDays === 0 ? [] : [`Overdue by ${daysInWords(overdueDays)}`]),
    ...(extensions === 0 ? [] : [`Extended ${extensions === 1 ? 'once' : counted(extensions, 'time')}`]),
  ];
  return lines.map((line) => (
    <span key={line} className="date-line">
      {line}
    </span>
  ));
}
