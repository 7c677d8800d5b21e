import type { CommandOf } from '../command/command.ts';
import { policyOn } from '../council/policy.ts';
import { daysLater } from '../day/day.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionAt, LIVE } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/**
 * Says another rating than the scheme's, why, and until when; never by the post that answers for the action, and for no longer
 * than the council's policy allows. The scheme's own rating stays beside it.
 */
export function overrideRating(
  register: Register,
  { ref, as, on, data }: CommandOf<'overrideRating'>,
): FactOf<'ratingOverridden'> | Refusal {
  const action = actionAt(register, { ref, on }, LIVE);
  if (isRefusal(action)) return action;
  if (action.accountable === as) return { refused: 'ownRequest', ref, approver: as };
  if (data.until < on) return { refused: 'notLater', ref, date: data.until, than: on };
  const last = daysLater(on, policyOn(register.council, on).overrideDays);
  return data.until > last ? { refused: 'tooLong', ref, until: data.until, last } : { fact: 'ratingOverridden', on, ref, ...data };
}
