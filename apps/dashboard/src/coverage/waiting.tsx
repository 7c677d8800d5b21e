import { daysInWords, type Waiting as WaitingAction, waitingOf } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { ActionLink } from '../shell/action-link.tsx';
import { CountLink } from '../shell/count-link.tsx';
import { DayInWords } from '../shell/day-in-words.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** What officers say is complete, and nobody independent has assured since. */
export function Waiting({ view }: { readonly view: View }) {
  const waiting = waitingOf(view.register);
  return (
    <Section id="waiting" title="Reported complete, and waiting to be verified">
      {waiting.length === 0 ? (
        <p className="govuk-body">None: nothing that is reported complete waits.</p>
      ) : (
        <Listed waiting={waiting} view={view} />
      )}
    </Section>
  );
}

function Listed({ waiting, view }: { readonly waiting: readonly WaitingAction[]; readonly view: View }) {
  const { length } = waiting;
  return (
    <>
      <p className="govuk-body">
        <CountLink count={length} of={length === 1 ? 'action' : 'actions'} href={view.links.actions([['rating', 'reportedComplete']])} />{' '}
        {length === 1 ? 'waits' : 'wait'}. The one that has waited longest stands first.
      </p>
      <Table
        caption="Actions that are reported complete and wait to be verified"
        captionHidden
        rows={waiting}
        keyOf={({ ref }) => ref}
        columns={[
          { name: 'Action', cell: (action) => <ActionLink action={action} links={view.links} /> },
          { name: 'Reported complete', cell: ({ since }) => <DayInWords day={since} /> },
          { name: 'Waits', numeric: true, cell: ({ days }) => <span className="whole">{daysInWords(days)}</span> },
        ]}
      />
    </>
  );
}
