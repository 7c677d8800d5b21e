import { type Agreement, agreementsInOrder, dayInWords, daysBetween, daysInWords, listed } from '@countersign/core';
import { directorateName } from '../names.ts';
import { Onward } from '../shell/onward.tsx';
import { Refs } from '../shell/refs.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** Agreements between directorates that nobody has signed: a draft binds nobody, however old it is. */
export function Agreements({ view }: { readonly view: View }) {
  const drafts = agreementsInOrder(view.register.agreements.values()).filter(({ state }) => state === 'drafted');
  if (view.register.agreements.size === 0) return null;
  return (
    <Section id="agreements" title="Agreements still in draft">
      {drafts.length === 0 && <p className="govuk-body">None: every agreement between directorates has been agreed.</p>}
      <ul className="govuk-list named">
        {drafts.map((draft) => (
          <Draft key={draft.id} draft={draft} view={view} />
        ))}
      </ul>
      <Onward href={`${view.links.to('/ownership')}#agreements`} words="Every agreement, and who signs it" />
    </Section>
  );
}

function Draft({ draft, view }: { readonly draft: Agreement; readonly view: View }) {
  const days = daysBetween(draft.draftedOn, view.position.asAt);
  const between = draft.directorates.map((id) => directorateName(view.register.council, id));
  return (
    <li className="named__one">
      <strong>{draft.title}</strong>
      <p className="govuk-body-s">
        {daysInWords(days)} in draft, since {dayInWords(draft.draftedOn)}, between {listed(between)}. Actions that rest on it:{' '}
        <Refs refs={draft.actions} links={view.links} />.
      </p>
    </li>
  );
}
