import type { Finding } from '@countersign/core';
import { SeverityCounts } from '../findings/severity-counts.tsx';
import { Onward } from '../shell/onward.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** What the rules find: how much of each gravity. What it is stands on its own page. */
export function Rules({ view, findings }: { readonly view: View; readonly findings: readonly Finding[] }) {
  return (
    <Section id="rules" title="What the rules find">
      <SeverityCounts findings={findings} hrefOf={(severity) => view.links.to('/findings', [['severity', severity]])} />
      <Onward href={view.links.to('/findings')} words="Every finding, and what clears it" />
    </Section>
  );
}
