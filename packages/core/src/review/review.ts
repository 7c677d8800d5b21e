import { z } from 'zod';
import { type PostId, thingId } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import { words } from '../prose/section.ts';

/** What kind of review it was. A review of lessons learned has no opinion, and often asks for no response: that is said, not guessed. */
export const reviewKind = z
  .enum(
    [
      'internalAudit',
      'lessonsLearned',
      'externalAudit',
      'statutoryRecommendation',
      'publicInterestReport',
      'peerChallenge',
      'bestValueInspection',
      'regulator',
      'agsReview',
    ],
    { error: 'a kind of review, like internalAudit or lessonsLearned' },
  )
  .meta({ description: 'The kind of review', examples: ['lessonsLearned'] });
export type ReviewKind = z.infer<typeof reviewKind>;

/** One area of focus of a review: the unit in which verification is counted. */
export const area = z.strictObject({ id: thingId('an area of focus', 'A3'), title: words('what the area is about', 200) });
export type Area = z.infer<typeof area>;

export const reviewId = thingId('a review', 'HTST-2022');
export const recommendationId = thingId('a recommendation', 'R4');

/** A review that led to actions: what it looked at, what it recommended, and what management answered. */
export type Review = {
  readonly id: string;
  readonly title: string;
  readonly kind: ReviewKind | null;
  readonly receivedOn: Day;
  readonly areas: readonly Area[];
  readonly recommendations: readonly Recommendation[];
  readonly jointResponses: readonly JointResponse[];
};

/** Something that a review recommends, and the management response to it; null while nobody has answered. */
export type Recommendation = {
  readonly id: string;
  readonly text: string;
  readonly area: string | null;
  readonly priority: string | null;
  readonly on: Day;
  readonly response: Response | null;
};

/** What management said. `notSought`: the review gave it no chance to respond. */
export const answer = z
  .enum(['agreed', 'partlyAgreed', 'notAgreed', 'notSought'], { error: 'agreed, partlyAgreed, notAgreed or notSought' })
  .meta({ description: 'What management answered', examples: ['agreed'] });
export type Answer = z.infer<typeof answer>;

export type Response = { readonly answer: Answer; readonly reason: string | null; readonly on: Day; readonly by: PostId };

/**
 * One answer that several posts owe together. It has a deadline, and one respondent answers for the whole; null while
 * nobody has been named, which is how seven managers came to give no answer at all.
 */
export type JointResponse = {
  readonly id: string;
  readonly from: readonly PostId[];
  readonly respondent: PostId | null;
  readonly due: Day;
  readonly askedOn: Day;
  readonly given: { readonly text: string; readonly on: Day; readonly by: PostId } | null;
};
