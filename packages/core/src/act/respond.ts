import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import type { Refusal } from './refusal.ts';

/** Gives the management response to a recommendation. Who does not agree, or only partly, says why: that is what members ask. */
export function respond(register: Register, { on, data }: CommandOf<'respond'>): FactOf<'responded'> | Refusal {
  const review = register.reviews.get(data.review);
  if (review === undefined) return { refused: 'notThere', what: 'review', id: data.review };
  if (!review.recommendations.some(({ id }) => id === data.recommendation))
    return { refused: 'notThere', what: 'recommendation', id: data.recommendation };
  const disagrees = data.answer === 'notAgreed' || data.answer === 'partlyAgreed';
  if (disagrees && data.reason === undefined) return { refused: 'reasonNeeded', what: `the answer ${data.answer}` };
  return { fact: 'responded', on, ...data };
}
