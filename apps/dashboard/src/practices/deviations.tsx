import type { PracticeInYear } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { directorateName } from '../names.ts';
import { Refs } from '../shell/refs.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { KeepingTag } from './keeping-tag.tsx';
import { repairing } from './repairing.ts';

type Props = { readonly rows: readonly PracticeInYear[]; readonly year: string; readonly view: View };

/** Where the year of the day deviates from what is expected, and which actions are to repair it. */
export function Deviations({ rows, year, view }: Props) {
  return (
    <Section id="deviations" title={`Deviations in ${year}: ${rows.length}`}>
      {rows.length === 0 ? <p className="govuk-body">None so far.</p> : <Listed rows={rows} year={year} view={view} />}
    </Section>
  );
}

function Listed({ rows, year, view }: Props) {
  const { practices, council } = view.register;
  return (
    <Table
      caption={`Practices that are not kept as expected in ${year}`}
      captionHidden
      rows={rows}
      keyOf={({ practice, directorate }) => `${practice} ${directorate}`}
      columns={[
        {
          name: 'Practice',
          cell: ({ practice }) => (
            <a className="govuk-link govuk-link--no-visited-state" href={`#practice-${practice}`}>
              {practices.get(practice)?.title ?? practice}
            </a>
          ),
        },
        { name: 'Directorate', cell: ({ directorate }) => directorateName(council, directorate) },
        { name: 'How it is kept', cell: (row) => <KeepingTag {...row} /> },
        { name: 'Actions that repair it', cell: ({ practice }) => <Refs refs={repairing(practice, view)} links={view.links} /> },
      ]}
    />
  );
}
