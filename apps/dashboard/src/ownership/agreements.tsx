import { AGREEMENT_WORDS, type Agreement, agreementsInOrder, daysBetween, daysInWords, listed } from '@countersign/core';
import { SummaryList } from '../govuk/summary-list.tsx';
import { directorateName, postTitle } from '../names.ts';
import { capital } from '../shell/capital.ts';
import { DayInWords } from '../shell/day-in-words.tsx';
import { Refs } from '../shell/refs.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** Agreements between directorates. What has run out and what nobody has signed stands first: a draft binds nobody, however old it is. */
export function Agreements({ view }: { readonly view: View }) {
  const agreements = agreementsInOrder(view.register.agreements.values());
  return (
    <Section id="agreements" title="Agreements between directorates">
      {agreements.length === 0 ? <p className="govuk-body">None is recorded.</p> : <p className="govuk-body">A draft binds nobody.</p>}
      <Those id="not-binding" title="In draft or run out" agreements={agreements.filter((each) => !binds(each))} view={view} />
      <Those id="binding" title="Agreed by each directorate" agreements={agreements.filter(binds)} view={view} />
    </Section>
  );
}

/** What is only a draft, or has run out, binds nobody. */
export function binds({ state }: Agreement): boolean {
  return state !== 'drafted' && state !== 'expired';
}

type ThoseProps = { readonly id: string; readonly title: string; readonly agreements: readonly Agreement[]; readonly view: View };

function Those({ id, title, agreements, view }: ThoseProps) {
  if (agreements.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s" id={id}>
        {title}
      </h3>
      {agreements.map((agreement) => (
        <One key={agreement.id} agreement={agreement} view={view} />
      ))}
    </>
  );
}

function One({ agreement, view }: { readonly agreement: Agreement; readonly view: View }) {
  const { title, directorates, signatories, draftedOn, reviewOn, endsOn, actions } = agreement;
  const { council } = view.register;
  return (
    <>
      <h4 className="govuk-heading-s">{title}</h4>
      <SummaryList
        rows={[
          { key: 'State', value: <State agreement={agreement} view={view} /> },
          { key: 'Between', value: listed(directorates.map((id) => directorateName(council, id))) },
          { key: 'Drafted on', value: <DayInWords day={draftedOn} /> },
          { key: 'To be signed by', value: listed(signatories.map((id) => postTitle(council, id))) || 'Nobody is named' },
          { key: 'To be looked at again', value: <DayInWords day={reviewOn} none="No day is set" /> },
          ...(endsOn === null ? [] : [{ key: 'Last day', value: <DayInWords day={endsOn} /> }]),
          { key: 'Actions that rest on it', value: <Refs refs={actions} links={view.links} /> },
        ]}
      />
    </>
  );
}

function State({ agreement: { state, since, draftedOn }, view }: { readonly agreement: Agreement; readonly view: View }) {
  const word = AGREEMENT_WORDS[state];
  return (
    <>
      <strong>{capital(word)}</strong> since <DayInWords day={since} />
      {state === 'drafted' && `: ${daysInWords(daysBetween(draftedOn, view.position.asAt))} as a draft`}
    </>
  );
}
