import { daysInWords, type UnansweredOffer, unansweredOffersOf } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { directorateName } from '../names.ts';
import { ActionLink } from '../shell/action-link.tsx';
import { DayInWords } from '../shell/day-in-words.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** Offers and hand-overs that nobody has answered. Until it is taken, an action stays with whoever has it. */
export function Offers({ view }: { readonly view: View }) {
  const offers = unansweredOffersOf(view.register);
  return (
    <Section id="offers" title="Offers and hand-overs that nobody has answered">
      {offers.length === 0 ? (
        <p className="govuk-body">None. Every offer of an action from one directorate to another has been answered.</p>
      ) : (
        <>
          <p className="govuk-body">An action stays with whoever has it until another directorate accepts it.</p>
          <Listed offers={offers} view={view} />
        </>
      )}
    </Section>
  );
}

function Listed({ offers, view }: { readonly offers: readonly UnansweredOffer[]; readonly view: View }) {
  const { council } = view.register;
  return (
    <Table
      caption="Offers that wait for an answer, the longest first"
      captionHidden
      rows={offers}
      keyOf={({ ref }) => ref}
      columns={[
        { name: 'Action', cell: (offer) => <ActionLink action={offer} links={view.links} /> },
        { name: 'From', cell: ({ from }) => (from === null ? 'Nobody has it yet' : directorateName(council, from)) },
        { name: 'Offered to', cell: ({ to }) => directorateName(council, to) },
        { name: 'Since', cell: ({ since }) => <DayInWords day={since} /> },
        { name: 'Waits', cell: ({ days }) => <span className="whole">{daysInWords(days)}</span> },
      ]}
    />
  );
}
