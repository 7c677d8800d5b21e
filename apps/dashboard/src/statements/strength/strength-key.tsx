import { STRENGTH_MEANINGS } from '@countersign/core';
import { Section } from '../../shell/section.tsx';
import { StrengthTag } from './strength-tag.tsx';
import { STRONGEST_FIRST } from './strongest-first.ts';

/** What each strength means, and what it means of a sentence that says what cannot be claimed. */
export function StrengthKey() {
  return (
    <Section id="strengths" title="What the strengths mean">
      <ul className="govuk-list strengths">
        {STRONGEST_FIRST.map((strength) => (
          <li key={strength} className="strengths__one">
            <StrengthTag strength={strength} />: {STRENGTH_MEANINGS[strength]}.
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        An assertion is as strong as the weakest thing that it rests on. One that says what cannot be claimed is as strong as the best
        reason not to claim it: it is verified when somebody independent has found that it cannot be claimed.
      </p>
    </Section>
  );
}
