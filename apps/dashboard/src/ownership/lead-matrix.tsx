import { type DirectorateCount, STATE_WORDS, STATES, type State } from '@countersign/core';
import { NO_LEAD } from '../asked/filters.ts';
import type { Question } from '../asked/links.ts';
import { type Column, Table } from '../govuk/table.tsx';
import { Sign } from '../rating/sign.tsx';
import { CountLink } from '../shell/count-link.tsx';
import type { View } from '../view.ts';

const NAMED: readonly State[] = ['red', 'amber', 'green', 'reportedComplete', 'assured'];
const OTHER: readonly State[] = STATES.filter((state) => !NAMED.includes(state));

/** How each directorate stands. An action counts once, under the directorate that leads it, so the rows add up and so do the columns. */
export function LeadMatrix({ view }: { readonly view: View }) {
  const { total, counts, overdue, directorates } = view.position;
  return (
    <div className="matrix">
      <Table
        caption="Actions by lead directorate and rating"
        captionHidden
        rows={directorates}
        keyOf={({ id }) => id}
        columns={columnsOf(view)}
        total={{ id: ALL, name: 'All directorates', total, counts, overdue }}
      />
    </div>
  );
}

/** The row of totals asks for no directorate. No council has one of this name. */
const ALL = '*';

function columnsOf(view: View): [Column<DirectorateCount>, ...Column<DirectorateCount>[]] {
  const number = (row: DirectorateCount, count: number, what: string, asked: Question) => (
    <CountLink count={count} of={`${what}, ${row.name}`} href={view.links.actions([...leadOf(row), ...asked])} />
  );
  const counted = (states: readonly State[], { counts }: DirectorateCount) => states.reduce((sum, state) => sum + counts[state], 0);
  const asked = (states: readonly State[]): Question => states.map((state) => ['rating', state]);
  return [
    { name: 'Directorate', cell: (row) => nameOf(row, view) },
    ...NAMED.map((state) => ({
      name: STATE_WORDS[state].word,
      heading: <StateHeading state={state} />,
      numeric: true,
      cell: (row: DirectorateCount) => number(row, row.counts[state], STATE_WORDS[state].word, asked([state])),
    })),
    { name: 'Other', numeric: true, cell: (row) => number(row, counted(OTHER, row), 'in another state', asked(OTHER)) },
    {
      name: 'Past agreed date',
      numeric: true,
      cell: (row) => number(row, row.overdue.count, 'past the agreed date', [['overdue', 'agreed']]),
    },
    { name: 'Total', numeric: true, cell: (row) => number(row, row.total, 'actions in all', []) },
  ];
}

function nameOf({ id, name }: DirectorateCount, { register: { council } }: View): string {
  const closed = council.directorates.get(id)?.closed ?? null;
  return closed === null ? name : `${name} (closed)`;
}

function StateHeading({ state }: { readonly state: State }) {
  return (
    <span className="state-heading">
      <Sign state={state} />
      <span>{STATE_WORDS[state].word}</span>
    </span>
  );
}

function leadOf({ id }: DirectorateCount): Question {
  if (id === ALL) return [];
  return [['lead', id === '' ? NO_LEAD : id]];
}
