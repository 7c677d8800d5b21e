import { PRACTICE_WORDS, type PracticeInYear } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { directorateName } from '../names.ts';
import { Refs } from '../shell/refs.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { KeepingTag } from './keeping-tag.tsx';
import { repairing } from './repairing.ts';

type State = PracticeInYear['state'];

type Props = { readonly id: string; readonly title: string; readonly rows: readonly PracticeInYear[]; readonly view: View };

/** The practices of one year, those of each state by themselves, with the actions that are to repair them. */
export function ByState({ id, title, rows, view }: Props) {
  return (
    <Section id={id} title={`${title}: ${rows.length}`}>
      {rows.length === 0 && <p className="govuk-body">None so far.</p>}
      {STATES.filter((state) => rows.some((each) => each.state === state)).map((state) => (
        <Those key={state} state={state} rows={rows.filter((each) => each.state === state)} view={view} />
      ))}
    </Section>
  );
}

/** In the order in which the sentence above names them. */
export const STATES = Object.keys(PRACTICE_WORDS) as readonly State[];

/** Where those of one state are. */
export function idOf(state: State): string {
  return `in-year-${state}`;
}

function Those({ state, rows, view }: Pick<Props, 'rows' | 'view'> & { readonly state: State }) {
  const { practices, council } = view.register;
  return (
    <div id={idOf(state)} className="in-year">
      <Table
        caption={
          <>
            <KeepingTag state={state} deviates={rows.some(({ deviates }) => deviates)} />: {rows.length}
          </>
        }
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
          { name: 'Actions that repair it', cell: ({ practice }) => <Refs refs={repairing(practice, view)} links={view.links} /> },
        ]}
      />
    </div>
  );
}
