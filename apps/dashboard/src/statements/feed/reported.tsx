import type { AgsFeed, ReportedItem } from '@countersign/ags-feed';
import { dayInWords, STALE_WORDS, type StaleReason } from '@countersign/core';
import { DayInWords } from '../../shell/day-in-words.tsx';
import type { OfYear } from '../of-year/of-year.ts';
import { ActionCell } from './action-cell.tsx';
import { LastCheck } from './last-check.tsx';
import { ListedItems } from './listed-items.tsx';

/** What officers say is complete, and nobody independent has found so: it may be told only as what management reports. */
export function Reported({ items, of }: { readonly items: AgsFeed['reportedOnly']; readonly of: OfYear }) {
  return (
    <ListedItems
      id="reported"
      title="Reported only"
      about="The statement may tell these only as what management reports."
      none="None: nothing is reported complete that is not assured."
      says
      rows={items}
      keyOf={({ ref }) => ref}
      columns={[
        { name: 'Action', cell: (item) => <ActionCell item={item} of={of} titled={false} /> },
        { name: 'It may say', cell: ({ wording }) => wording },
        { name: 'Reported', cell: ({ reportedOn }) => <DayInWords day={reportedOn} /> },
        { name: 'Last check', cell: (item) => <Checked item={item} of={of} /> },
      ]}
    />
  );
}

function Checked({ item: { stale, verification }, of }: { readonly item: ReportedItem; readonly of: OfYear }) {
  return (
    <>
      <LastCheck check={verification} of={of} />
      {stale !== null && (
        <span className="because">
          Since {dayInWords(stale.on)} that no longer stands: {STALE_WORDS[stale.why as StaleReason]}.
        </span>
      )}
    </>
  );
}
