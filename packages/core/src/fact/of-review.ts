import { z } from 'zod';
import { postId, thingId } from '../council/ids.ts';
import { day } from '../day/day.ts';
import { words } from '../prose/section.ts';
import { answer, area, recommendationId, reviewId, reviewKind } from '../review/review.ts';
import { factOf } from './shape.ts';

export const reviewReceived = factOf('reviewReceived', {
  review: reviewId,
  title: words("the review's title", 300),
  kind: reviewKind.optional(),
  areas: z.array(area).meta({ description: 'The areas of focus, in the order of the review' }),
});

export const recommended = factOf('recommended', {
  review: reviewId,
  recommendation: recommendationId,
  text: words('what is recommended', 5_000),
  area: thingId('an area of focus', 'A3').optional(),
  priority: words("the priority, in the review's own words", 100).optional(),
});

/** The management response to one recommendation. To disagree needs a reason, and is then a recorded refusal. */
export const responded = factOf('responded', {
  review: reviewId,
  recommendation: recommendationId,
  answer,
  reason: words('why', 5_000).optional(),
});

/** One answer that several posts owe together, by a day. `respondent` answers for the whole. */
export const jointResponseAsked = factOf('jointResponseAsked', {
  review: reviewId,
  response: thingId('a joint response', 'J1'),
  from: z.array(postId).min(2, 'at least two posts').meta({ description: 'The posts that owe it together' }),
  respondent: postId.optional().meta({ description: 'The one post that answers for the whole' }),
  due: day.meta({ description: 'The last day on which it can be given' }),
});

export const respondentNamed = factOf('respondentNamed', {
  review: reviewId,
  response: thingId('a joint response', 'J1'),
  respondent: postId,
});

export const jointResponseGiven = factOf('jointResponseGiven', {
  review: reviewId,
  response: thingId('a joint response', 'J1'),
  text: words('the response', 10_000),
});
