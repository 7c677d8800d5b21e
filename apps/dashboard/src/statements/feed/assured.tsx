import type { AgsFeed, AssuredItem } from '@countersign/ags-feed';
import { dayInWords, LINE_WORDS, type Line, METHOD_WORDS, type Method, OUTCOME_WORDS, type Outcome } from '@countersign/core';
import { postTitle } from '../../names.ts';
import { capital } from '../../shell/capital.ts';
import type { OfYear } from '../of-year/of-year.ts';
import { ActionCell } from './action-cell.tsx';
import { ListedItems } from './listed-items.tsx';

type Props = { readonly items: AgsFeed['assured']; readonly of: OfYear };

/** What somebody independent has found to be done: who, how, on what, and in which entry of the record that is written. */
export function Assured({ items, of }: Props) {
  return (
    <ListedItems
      id="assured"
      title="Assured"
      about="The statement may say that these are done."
      none="None. Of no action of the year may the statement say that it is done."
      says
      rows={items}
      keyOf={({ ref }) => ref}
      columns={[
        { name: 'Action', cell: (item) => <ActionCell item={item} of={of} titled={false} /> },
        { name: 'It may say', cell: ({ wording }) => wording },
        { name: 'Verified by', cell: (item) => <VerifiedBy item={item} of={of} /> },
        { name: 'Evidence', cell: Evidence },
        { name: 'Entry in the record', cell: Entry },
      ]}
    />
  );
}

function VerifiedBy({ item: { assurance }, of: { view } }: { readonly item: AssuredItem; readonly of: OfYear }) {
  const { line, method, outcome, by, on, until } = assurance;
  return (
    <>
      {capital(LINE_WORDS[line as Line])}
      <span className="because secondary">
        {postTitle(view.register.council, by)}, {dayInWords(on)}: {METHOD_WORDS[method as Method]}, {OUTCOME_WORDS[outcome as Outcome]}
        {until !== null && `; vouched for until ${dayInWords(until)}`}
      </span>
    </>
  );
}

const SHORT = 12;

function Evidence({ assurance: { evidence } }: AssuredItem) {
  if (evidence.length === 0) return 'None is named';
  return evidence.map(({ sha256, title, date }) => (
    <span key={sha256} className="date-line">
      {title}, of {dayInWords(date)} <code className="secondary">{sha256.slice(0, SHORT)}</code>
    </span>
  ));
}

function Entry({ number, entry }: AssuredItem) {
  return (
    <>
      {number.toLocaleString('en-GB')} <code className="secondary">{entry.slice(0, SHORT)}</code>
    </>
  );
}
