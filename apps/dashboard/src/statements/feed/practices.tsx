import type { AgsFeed, PracticeItem } from '@countersign/ags-feed';
import { dayInWords, LINE_WORDS, type Line } from '@countersign/core';
import { directorateName } from '../../names.ts';
import { KeepingTag } from '../../practices/keeping-tag.tsx';
import type { OfYear } from '../of-year/of-year.ts';
import { ListedItems } from './listed-items.tsx';

/** How the expected practices were kept, and where the council deviates from what it says it does. */
export function Practices({ practices, of }: { readonly practices: AgsFeed['practices']; readonly of: OfYear }) {
  const { links } = of.view;
  return (
    <ListedItems
      id="practices"
      title="Expected practices"
      about={`How each was kept in ${of.year}; where nobody had looked by its end, how it was found when somebody did.`}
      none="No practice is expected of any directorate."
      rows={practices}
      keyOf={({ practice }) => practice}
      columns={[
        {
          name: 'Practice',
          cell: ({ practice, title }) => (
            <a className="govuk-link govuk-link--no-visited-state" href={`${links.to('/practices')}#practice-${practice}`}>
              <span className="ref">{practice}</span> {title}
            </a>
          ),
        },
        { name: 'Deviates', cell: ({ deviation }) => (deviation ? <strong>Deviates</strong> : 'No') },
        { name: 'By directorate', cell: (item) => <ByDirectorate item={item} of={of} /> },
      ]}
    />
  );
}

const KEEPS: readonly PracticeItem['directorates'][number]['reading'][] = ['kept', 'notYetDue'];

function ByDirectorate({ item: { directorates }, of: { view } }: { readonly item: PracticeItem; readonly of: OfYear }) {
  return (
    <ul className="govuk-list kept-in">
      {directorates.map(({ id, reading, line, on }) => (
        <li key={id}>
          {directorateName(view.register.council, id)}: <KeepingTag state={reading} deviates={!KEEPS.includes(reading)} />
          {line !== null && on !== null && (
            <span className="because secondary">
              By {LINE_WORDS[line as Line]}, {dayInWords(on)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
