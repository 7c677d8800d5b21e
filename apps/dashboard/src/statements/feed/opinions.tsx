import type { AgsFeed, OpinionItem } from '@countersign/ags-feed';
import { GIVES_WORDS, OPINION_WORDS } from '@countersign/core';
import { directorateName } from '../../names.ts';
import { capital } from '../../shell/capital.ts';
import { DayInWords } from '../../shell/day-in-words.tsx';
import type { OfYear } from '../of-year/of-year.ts';
import { ListedItems } from './listed-items.tsx';

/** What others think of the year: audit, directors, the external auditor; and weaknesses that somebody outside found. */
export function Opinions({ opinions, of }: { readonly opinions: AgsFeed['opinions']; readonly of: OfYear }) {
  return (
    <ListedItems
      id="opinions"
      title="Opinions, and weaknesses found outside"
      about="A director’s own statement is management’s report. A weakness is open until those who found it say that it is gone."
      none="None is recorded of the year."
      rows={opinions}
      keyOf={({ kind, id }) => `${kind} ${id}`}
      columns={[
        { name: 'What', cell: (item) => <What item={item} of={of} /> },
        { name: 'By', cell: ({ by, on }) => <By by={by} on={on} /> },
        { name: 'It says', cell: Says },
      ]}
    />
  );
}

function What({ item: { id, kind, directorate }, of: { view } }: { readonly item: OpinionItem; readonly of: OfYear }) {
  return (
    <span id={`${kind === 'weakness' ? 'weakness' : 'opinion'}-${id}`}>
      <span className="ref">{id}</span> {kind === 'weakness' ? 'A weakness found outside' : OPINION_WORDS[kind]}
      {directorate !== null && <span className="because secondary">Of {directorateName(view.register.council, directorate)}</span>}
    </span>
  );
}

function By({ by, on }: Pick<OpinionItem, 'by' | 'on'>) {
  return (
    <>
      {by}, <DayInWords day={on} />
    </>
  );
}

function Says({ gives, grade, open, text }: OpinionItem) {
  const verdict = gives === null ? (open ? 'Open' : 'Gone') : capital(GIVES_WORDS[gives]);
  return (
    <>
      <strong>{verdict}</strong>
      {grade !== null && ` (${grade})`}
      <span className="because">{text}</span>
    </>
  );
}
