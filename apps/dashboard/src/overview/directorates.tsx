import { type DirectorateCount, STATE_WORDS, STATES, type State } from '@countersign/core';
import { NO_LEAD } from '../asked/filters.ts';
import type { Question } from '../asked/links.ts';
import { type Column, Table } from '../govuk/table.tsx';
import { Sign } from '../rating/sign.tsx';
import { CountLink } from '../shell/count-link.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** How each directorate stands. An action counts once, under the directorate that leads it, so the rows add up. */
export function Directorates({ view }: { readonly view: View }) {
  const { position } = view;
  const { total, counts, overdue } = position;
  return (
    <Section id="directorates" title="Directorates">
      <p className="govuk-body">Each action is counted once, under the directorate that leads it.</p>
      <div className="narrow-columns">
        <Table
          caption="Actions by lead directorate and rating"
          captionHidden
          rows={position.directorates}
          keyOf={({ id }) => id}
          columns={columnsOf(view)}
          total={{ id: ALL, name: 'All directorates', total, counts, overdue }}
        />
      </div>
    </Section>
  );
}

/** The row of totals asks for no directorate. No council has one of this name. */
const ALL = '*';

function columnsOf(view: View): [Column<DirectorateCount>, ...Column<DirectorateCount>[]] {
  const { counts } = view.position;
  const number = (row: DirectorateCount, count: number, what: string, asked: Question) => (
    <CountLink count={count} of={`${what}, ${row.name}`} href={view.links.actions([...leadOf(row), ...asked])} />
  );
  return [
    { name: 'Directorate', cell: ({ name }) => name },
    ...STATES.filter((state) => counts[state] > 0 || ALWAYS.includes(state)).map((state) => ({
      name: STATE_WORDS[state].word,
      heading: <StateHeading state={state} />,
      numeric: true,
      cell: (row: DirectorateCount) => number(row, row.counts[state], STATE_WORDS[state].word, [['rating', state]]),
    })),
    { name: 'Total', numeric: true, cell: (row) => number(row, row.total, 'actions in all', []) },
    {
      name: 'Past agreed date',
      numeric: true,
      cell: (row) => number(row, row.overdue.count, 'past the agreed date', [['overdue', 'agreed']]),
    },
  ];
}

function StateHeading({ state }: { readonly state: State }) {
  return (
    <span className="state-heading">
      <Sign state={state} />
      <span>{STATE_WORDS[state].word}</span>
    </span>
  );
}

const ALWAYS: readonly State[] = ['red', 'amber', 'green', 'reportedComplete', 'assured'];

function leadOf({ id }: DirectorateCount): Question {
  if (id === ALL) return [];
  return [['lead', id === '' ? NO_LEAD : id]];
}
