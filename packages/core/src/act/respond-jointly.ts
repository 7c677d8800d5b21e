import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import type { JointResponse } from '../review/review.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Asks several posts for one answer, by a day. One of them should answer for the whole; until one does, nobody will. */
export function askJointResponse(register: Register, { on, data }: CommandOf<'askJointResponse'>): FactOf<'jointResponseAsked'> | Refusal {
  const review = register.reviews.get(data.review);
  if (review === undefined) return { refused: 'notThere', what: 'review', id: data.review };
  if (review.jointResponses.some(({ id }) => id === data.response))
    return { refused: 'alreadyThere', what: 'joint response', id: data.response };
  if (data.respondent !== undefined && !data.from.includes(data.respondent))
    return { refused: 'notThere', what: 'post among those asked', id: data.respondent };
  if (data.due < on) return { refused: 'notLater', ref: data.response, date: data.due, than: on };
  return { fact: 'jointResponseAsked', on, ...data };
}

/** Names the one post, of those asked, that answers for the whole. */
export function nameRespondent(register: Register, { on, data }: CommandOf<'nameRespondent'>): FactOf<'respondentNamed'> | Refusal {
  const joint = awaited(register, data);
  if (isRefusal(joint)) return joint;
  if (!joint.from.includes(data.respondent)) return { refused: 'notThere', what: 'post among those asked', id: data.respondent };
  return { fact: 'respondentNamed', on, ...data };
}

/** Gives the one answer, by the one post that answers for it. */
export function respondJointly(register: Register, { on, as, data }: CommandOf<'respondJointly'>): FactOf<'jointResponseGiven'> | Refusal {
  const joint = awaited(register, data);
  if (isRefusal(joint)) return joint;
  if (joint.respondent !== as) return { refused: 'notTheRespondent', response: joint.id, post: as, respondent: joint.respondent };
  return { fact: 'jointResponseGiven', on, ...data };
}

function awaited(
  register: Register,
  { review: id, response }: { readonly review: string; readonly response: string },
): JointResponse | Refusal {
  const review = register.reviews.get(id);
  if (review === undefined) return { refused: 'notThere', what: 'review', id };
  const joint = review.jointResponses.find((each) => each.id === response);
  if (joint === undefined) return { refused: 'notThere', what: 'joint response', id: response };
  return joint.given === null ? joint : { refused: 'alreadyThere', what: 'answer to', id: response };
}
