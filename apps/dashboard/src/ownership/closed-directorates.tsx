import { type Council, type Directorate, listed, successorsOf } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { directorateName } from '../names.ts';
import { DayInWords } from '../shell/day-in-words.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** What became of directorates that are no more. Nothing when there are none: most councils have none. */
export function ClosedDirectorates({ view: { register } }: { readonly view: View }) {
  const { council } = register;
  const closed = [...council.directorates.values()].filter((each) => each.closed !== null);
  if (closed.length === 0) return null;
  return (
    <Section id="closed" title="Directorates that are no more">
      <Table
        caption="What became of directorates that were closed"
        captionHidden
        rows={closed}
        keyOf={({ id }) => id}
        columns={[
          { name: 'Directorate', cell: ({ name }) => name },
          { name: 'Closed on', cell: (each) => <DayInWords day={each.closed?.on ?? null} /> },
          { name: 'Its work went to', cell: (each) => successors(each, council) },
          { name: 'Who answers for it today', cell: ({ id }) => named(successorsOf(council, id), council) },
        ]}
      />
    </Section>
  );
}

function successors({ closed }: Directorate, council: Council): string {
  return named(closed?.successors ?? [], council);
}

function named(ids: readonly string[], council: Council): string {
  return listed(ids.map((id) => directorateName(council, id))) || 'Nobody';
}
