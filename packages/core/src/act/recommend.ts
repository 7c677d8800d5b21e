import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import type { Refusal } from './refusal.ts';

/** Enters what a review recommends, so that it can be seen whether anything came of it. */
export function recommend(register: Register, { on, data }: CommandOf<'recommend'>): FactOf<'recommended'> | Refusal {
  const review = register.reviews.get(data.review);
  if (review === undefined) return { refused: 'notThere', what: 'review', id: data.review };
  const { recommendation, area } = data;
  if (review.recommendations.some(({ id }) => id === recommendation))
    return { refused: 'alreadyThere', what: 'recommendation', id: recommendation };
  if (area !== undefined && !review.areas.some(({ id }) => id === area)) return { refused: 'notThere', what: 'area of focus', id: area };
  return { fact: 'recommended', on, ...data };
}
