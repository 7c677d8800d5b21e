import { type Coverage, dayInWords, verifiedSentence } from '@countersign/core';
import { Linked } from '../shell/linked.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { Areas } from './areas.tsx';
import { Recommendations } from './recommendations.tsx';

/** How much of a review is verified, as its sentence tells it. */
export const AREAS_VERIFIED = /\d[\d,]* of \d[\d,]* areas? (is|are) verified/;

type Props = { readonly coverage: Coverage; readonly view: View };

/** One review: its areas, verified or not and what each lacks; and what came of each of its recommendations. */
export function ReviewCoverage({ coverage, view }: Props) {
  const { review, title } = coverage;
  const received = view.register.reviews.get(review)?.receivedOn;
  return (
    <Section id={`review-${review}`} title={title}>
      <p className="govuk-body-l">
        <Linked sentence={verifiedSentence(coverage)} figures={[[AREAS_VERIFIED, `#areas-${review}`]]} />
      </p>
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
