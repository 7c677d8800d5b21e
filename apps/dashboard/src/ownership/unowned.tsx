import { type Action, dayInWords, lacksOwner } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { directorateName, postTitle } from '../names.ts';
import { ActionLink } from '../shell/action-link.tsx';
import { CountLink } from '../shell/count-link.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** What is still to be done and has no post that answers for it, or no directorate that leads it. There must be none. */
export function Unowned({ view }: { readonly view: View }) {
  const unowned = view.register.actions().filter(lacksOwner);
  return (
    <Section id="unowned" title="Actions without an owner">
      {unowned.length === 0 ? (
        <p className="govuk-body">
          None. Every action that is still to be done has one post that answers for it, and a directorate that leads it.
        </p>
      ) : (
        <Listed unowned={unowned} view={view} />
      )}
    </Section>
  );
}

function Listed({ unowned, view }: { readonly unowned: readonly Action[]; readonly view: View }) {
  const { council } = view.register;
  return (
    <>
      <p className="govuk-body">
        <strong>
          <CountLink count={unowned.length} of="without an owner" href={view.links.actions([['owner', 'missing']])} />{' '}
          {unowned.length === 1 ? 'action has' : 'actions have'} no full owner. There must be none.
        </strong>
      </p>
      <Table
        caption="Actions that are still to be done and have no full owner"
        captionHidden
        rows={unowned}
        keyOf={({ ref }) => ref}
        columns={[
          { name: 'Action', cell: (action) => <ActionLink action={action} links={view.links} /> },
          {
            name: 'Who answers',
            cell: ({ accountable }) => (accountable === null ? <strong>Nobody</strong> : postTitle(council, accountable)),
          },
          { name: 'Lead directorate', cell: ({ lead }) => (lead === null ? <strong>None</strong> : directorateName(council, lead)) },
          { name: 'Raised', cell: ({ raisedOn }) => dayInWords(raisedOn) },
        ]}
      />
    </>
  );
}
