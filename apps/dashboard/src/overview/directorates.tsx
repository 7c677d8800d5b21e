import { LeadMatrix } from '../ownership/lead-matrix.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** How each directorate stands; what they share and owe each other is a link away. */
export function Directorates({ view }: { readonly view: View }) {
  return (
    <Section id="directorates" title="Directorates">
      <p className="govuk-body">
        Each action is counted once, under the directorate that leads it.{' '}
        <a className="govuk-link govuk-link--no-visited-state onward" href={view.links.to('/ownership')}>
          Who owns what, and what directorates share
        </a>
      </p>
      <LeadMatrix view={view} />
    </Section>
  );
}
