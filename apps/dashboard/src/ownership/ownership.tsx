import type { Page } from '../shell/document.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { Agreements } from './agreements.tsx';
import { AtAGlance } from './at-a-glance.tsx';
import { ClosedDirectorates } from './closed-directorates.tsx';
import { JointResponses } from './joint-responses.tsx';
import { LeadMatrix } from './lead-matrix.tsx';
import { Offers } from './offers.tsx';
import { Shared } from './shared.tsx';
import { TakeUp } from './take-up.tsx';
import { Unfilled } from './unfilled.tsx';
import { Unowned } from './unowned.tsx';

/** Who carries what, and where do directorates depend on each other? */
export function ownership(view: View): Page {
  return { title: 'Ownership', body: <Ownership view={view} /> };
}

function Ownership({ view }: { readonly view: View }) {
  return (
    <>
      <h1 className="govuk-heading-l">Who carries what</h1>
      <AtAGlance view={view} />
      <Section id="led" title="What each directorate leads">
        <p className="govuk-body">
          Each action is counted once, under the directorate that leads it. “Other” is an action that is not yet due, not rated, suspended,
          superseded, withdrawn, or left undone at an accepted risk.
        </p>
        <Led view={view} />
      </Section>
      <Unowned view={view} />
      <Offers view={view} />
      <Shared view={view} />
      <Agreements view={view} />
      <JointResponses view={view} />
      <TakeUp view={view} />
      <Unfilled view={view} />
      <ClosedDirectorates view={view} />
    </>
  );
}

function Led({ view }: { readonly view: View }) {
  const { position } = view;
  if (position.directorates.length === 0) return <p className="govuk-body">No directorate is in the register yet.</p>;
  return <LeadMatrix view={view} />;
}
