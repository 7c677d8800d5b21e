import { type Coverage, dayInWords, verifiedSentence } from '@countersign/core';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { Areas } from './areas.tsx';
import { Recommendations } from './recommendations.tsx';

type Props = { readonly coverage: Coverage; readonly view: View };

/** One review: its areas, verified or not and what each lacks; and what came of each of its recommendations. */
export function ReviewCoverage({ coverage, view }: Props) {
  const { review, title } = coverage;
  const received = view.register.reviews.get(review)?.receivedOn;
  return (
    <Section id={`review-${review}`} title={title}>
      <p className="govuk-body-l">{verifiedSentence(coverage)}</p>
      <p className="govuk-body">
        The review {review}
        {received !== undefined && ` was received on ${dayInWords(received)}`}. An area is verified when every action of it that still
        stands is assured, and no recommendation of it is left without an action or a recorded refusal.
      </p>
      <Areas coverage={coverage} view={view} />
      <Recommendations coverage={coverage} view={view} />
    </Section>
  );
}
