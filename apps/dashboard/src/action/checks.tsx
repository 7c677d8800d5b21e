import { dayInWords, LINE_WORDS, METHOD_WORDS, OUTCOME_WORDS, type Verification } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { postTitle } from '../names.ts';
import { Section } from '../shell/section.tsx';
import type { OneAction } from './one-action.ts';

/** Every check that was made of it, whatever it found; the newest first. */
export function Checks({ one: { action, view } }: { readonly one: OneAction }) {
  const { council } = view.register;
  return (
    <Section id="checks" title="Checks">
      {action.verifications.length === 0 ? (
        <p className="govuk-body">None has been made.</p>
      ) : (
        <Table
          caption="Checks that were made"
          captionHidden
          rows={action.verifications.toReversed()}
          keyOf={({ entry, on }) => `${entry} ${on}`}
          columns={[
            { name: 'When', cell: ({ on }) => dayInWords(on) },
            { name: 'By', cell: ({ by, line }) => `${postTitle(council, by)}: ${LINE_WORDS[line]}` },
            { name: 'How', cell: ({ method }) => METHOD_WORDS[method] },
            { name: 'Found', cell: found },
            { name: 'Evidence', numeric: true, cell: ({ evidence }) => (evidence.length === 1 ? '1 piece' : `${evidence.length} pieces`) },
          ]}
        />
      )}
    </Section>
  );
}

function found({ outcome, opinion, until }: Verification) {
  return (
    <>
      <strong>{OUTCOME_WORDS[outcome]}</strong>
      {opinion !== null && <span className="because">{opinion}</span>}
      {until !== null && <span className="date-line secondary">Vouched for until {dayInWords(until)}</span>}
    </>
  );
}
