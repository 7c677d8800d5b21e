import { type Day, dayInWords, policyOn, type Scheme, STATE_WORDS, schemeOn } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { DayInWords } from '../shell/day-in-words.tsx';
import type { Page } from '../shell/document.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { SchemeTable } from './scheme-table.tsx';
import { States } from './states.tsx';

/** By which rules is an action red, amber or green? Written from the scheme in force on the day, so that it cannot say anything else. */
export function howRatingsWork(view: View): Page {
  return { title: 'How ratings work', body: <HowRatingsWork view={view} /> };
}

function HowRatingsWork({ view }: { readonly view: View }) {
  const { register, position } = view;
  const scheme = schemeOn(register.schemes, position.asAt);
  return (
    <>
      <h1 className="govuk-heading-l">How ratings work</h1>
      <p className="govuk-body-l">
        A rating is worked out from what was recorded, by a scheme that anybody can read. Nobody sets it by hand: the officer’s own view,
        and what whoever checked it found, stand beside it and do not change it.
      </p>
      <Section id="scheme" title={`The scheme in force on ${dayInWords(position.asAt)}: ${scheme.title}`}>
        <InForce scheme={scheme} from={register.schemes.findLast((each) => each.scheme.id === scheme.id)?.from ?? null} />
        <SchemeTable scheme={scheme} />
      </Section>
      <States />
      <Overrides view={view} />
      <Earlier view={view} />
    </>
  );
}

function InForce({ scheme: { id, source }, from }: { readonly scheme: Scheme; readonly from: Day | null }) {
  return (
    <p className="govuk-body">
      It is called <strong>{id}</strong>
      {from === null ? ' and holds until the council adopts another' : <>, adopted from {dayInWords(from)}</>}
      {source !== undefined && <>; after {source}</>}. Days are calendar days in London; an action is past a date from the day after it.
    </p>
  );
}

function Overrides({ view: { register, position } }: { readonly view: View }) {
  const { overrideDays } = policyOn(register.council, position.asAt);
  return (
    <Section id="overrides" title="When somebody says another rating">
      <p className="govuk-body">
        The head of a directorate may say another rating than the scheme’s, with a reason, for {overrideDays} days at most. It is shown as
        theirs, with the reason and its last day, and the page of the action says what it would be by the scheme alone.
      </p>
    </Section>
  );
}

function Earlier({ view: { register, position } }: { readonly view: View }) {
  const adopted = register.schemes.filter(({ from }) => from <= position.asAt);
  if (adopted.length === 0) return null;
  return (
    <Section id="schemes" title="Schemes, by the day from which they held">
      <p className="govuk-body">A day is always rated by the scheme that was in force on it.</p>
      <Table
        caption="Schemes that the council has adopted"
        captionHidden
        rows={adopted}
        keyOf={({ from, scheme }) => `${from} ${scheme.id}`}
        columns={[
          { name: 'From', cell: ({ from }) => <DayInWords day={from} /> },
          { name: 'Scheme', cell: ({ scheme }) => scheme.title },
          {
            name: 'States that it gives',
            cell: ({ scheme }) => [...new Set(scheme.steps.map(({ state }) => STATE_WORDS[state].word))].join(', '),
          },
        ]}
      />
    </Section>
  );
}
