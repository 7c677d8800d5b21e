import type { AgsFeed, OutstandingItem } from '@countersign/ags-feed';
import { counted, type Day, daysInWords, type State } from '@countersign/core';
import { RatingTag } from '../../rating/rating-tag.tsx';
import { DayInWords } from '../../shell/day-in-words.tsx';
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
      says
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
  return (
    <>
      {agreed === null ? 'No date has been agreed' : <Line word="Due" day={agreed} />}
      {original !== null && original !== agreed && <Line word="First promised" day={original} />}
      {forecast !== null && forecast !== agreed && <Line word="Forecast" day={forecast} />}
      {overdueDays > 0 && <strong className="date-line">Overdue by {daysInWords(overdueDays)}</strong>}
      {extensions > 0 && <span className="date-line">Extended {extensions === 1 ? 'once' : counted(extensions, 'time')}</span>}
    </>
  );
}

function Line({ word, day }: { readonly word: string; readonly day: Day }) {
  return (
    <span className="date-line">
      {word} <DayInWords day={day} />
    </span>
  );
}
