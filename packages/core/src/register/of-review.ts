import type { FactOf } from '../fact/fact.ts';
import type { Review } from '../review/review.ts';
import { begun, type Draft } from './draft.ts';
import type { NotedCouncilFact } from './past.ts';

/** A review that is received again says more of itself; what was recommended and answered stays. */
export function received({ reviews }: Draft, { review: id, title, kind, areas, on }: FactOf<'reviewReceived'>): void {
  const known = reviews.get(id);
  reviews.set(id, {
    id,
    title,
    kind: kind ?? known?.kind ?? null,
    receivedOn: known?.receivedOn ?? on,
    areas,
    recommendations: known?.recommendations ?? [],
    jointResponses: known?.jointResponses ?? [],
  });
}

export function recommended(draft: Draft, { review, recommendation: id, text, area, priority, on }: FactOf<'recommended'>): void {
  change(draft, review, ({ recommendations }) => ({
    recommendations: [...recommendations, { id, text, area: area ?? null, priority: priority ?? null, on, response: null }],
  }));
}

export function responded(draft: Draft, fact: FactOf<'responded'>, { by }: NotedCouncilFact): void {
  const response = { answer: fact.answer, reason: fact.reason ?? null, on: fact.on, by };
  change(draft, fact.review, ({ recommendations }) => ({
    recommendations: recommendations.map((each) => (each.id === fact.recommendation ? { ...each, response } : each)),
  }));
}

export function jointResponseAsked(draft: Draft, fact: FactOf<'jointResponseAsked'>): void {
  const { review, response: id, from, respondent, due, on } = fact;
  change(draft, review, ({ jointResponses }) => ({
    jointResponses: [...jointResponses, { id, from, respondent: respondent ?? null, due, askedOn: on, given: null }],
  }));
}

export function respondentNamed(draft: Draft, { review, response, respondent }: FactOf<'respondentNamed'>): void {
  change(draft, review, ({ jointResponses }) => ({
    jointResponses: jointResponses.map((each) => (each.id === response ? { ...each, respondent } : each)),
  }));
}

export function jointResponseGiven(
  draft: Draft,
  { review, response, text, on }: FactOf<'jointResponseGiven'>,
  { by }: NotedCouncilFact,
): void {
  change(draft, review, ({ jointResponses }) => ({
    jointResponses: jointResponses.map((each) => (each.id === response ? { ...each, given: { text, on, by } } : each)),
  }));
}

function change({ reviews }: Draft, id: string, what: (review: Review) => Partial<Review>): void {
  const review = begun(reviews, 'review', id);
  reviews.set(id, { ...review, ...what(review) });
}
