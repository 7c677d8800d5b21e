import { TAKE_UP_WORDS, type TakenUp, takeUpOf } from '@countersign/core';
import { type Column, Table } from '../govuk/table.tsx';
import { directorateName } from '../names.ts';
import { ActionLink } from '../shell/action-link.tsx';
import { capital } from '../shell/capital.ts';
import { DayInWords } from '../shell/day-in-words.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** Actions that are meant for the whole council, and how far each directorate has taken them up. */
export function TakeUp({ view }: { readonly view: View }) {
  const taken = takeUpOf(view.register);
  return (
    <Section id="take-up" title="Actions for the whole council">
      {taken.length === 0 ? (
        <p className="govuk-body">None. No action is meant for every directorate.</p>
      ) : (
        <>
          <p className="govuk-body">Each of these is to be taken up by every directorate.</p>
          <div className="narrow-columns take-up">
            <Table
              caption="How far each directorate has taken them up"
              captionHidden
              rows={taken}
              keyOf={({ ref }) => ref}
              columns={columnsOf(taken, view)}
            />
          </div>
        </>
      )}
    </Section>
  );
}

function columnsOf([first]: readonly TakenUp[], view: View): [Column<TakenUp>, ...Column<TakenUp>[]] {
  const directorates = first?.by.map(({ directorate }) => directorate) ?? [];
  return [
    { name: 'Action', cell: (action) => <ActionLink action={action} links={view.links} /> },
    ...directorates.map((id) => ({
      name: directorateName(view.register.council, id),
      cell: (row: TakenUp) => <State row={row} id={id} />,
    })),
  ];
}

function State({ row, id }: { readonly row: TakenUp; readonly id: string }) {
  const takeUp = row.by.find(({ directorate }) => directorate === id)?.takeUp ?? null;
  if (takeUp === null) return <span className="secondary">Not recorded</span>;
  const word = TAKE_UP_WORDS[takeUp.state];
  return (
    <>
      <strong>{capital(word)}</strong>
      <span className="date-line secondary">
        said on <DayInWords day={takeUp.on} />
      </span>
    </>
  );
}
