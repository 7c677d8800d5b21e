import { findingsIn } from '../findings/findings-asked.ts';
import { SeverityCounts } from '../findings/severity-counts.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** What the rules find: how much of each gravity. What it is stands on its own page. */
export function Rules({ view }: { readonly view: View }) {
  return (
    <Section id="rules" title="What the rules find">
      <SeverityCounts findings={findingsIn(view)} hrefOf={(severity) => view.links.to('/findings', [['severity', severity]])} />
      <p className="govuk-body">
        <a className="govuk-link govuk-link--no-visited-state" href={view.links.to('/findings')}>
          Every finding, and what clears it
        </a>
      </p>
    </Section>
  );
}
