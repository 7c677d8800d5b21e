import { targetSentence } from '@countersign/core';
import { LatestReading } from '../measures/reading.tsx';
import { Onward } from '../shell/onward.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** Did it work? Numbers of what families met with, which are another thing than actions that are done. */
export function Measures({ view }: { readonly view: View }) {
  const measures = [...view.register.measures.values()];
  if (measures.length === 0) return null;
  return (
    <Section id="measures" title="Did it work?">
      <ul className="govuk-list named">
        {measures.map((measure) => (
          <li key={measure.id} className="named__one">
            <strong>{measure.name}</strong>
            <p className="govuk-body-s">
              <LatestReading measure={measure} />. {targetSentence(measure)}
            </p>
          </li>
        ))}
      </ul>
      <Onward href={view.links.to('/measures')} words="Each measure, with all its readings" />
    </Section>
  );
}
