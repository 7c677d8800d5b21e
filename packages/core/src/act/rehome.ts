import type { CommandOf } from '../command/command.ts';
import { isFilled, isOpen } from '../council/council.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionAt, NOT_ENDED } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/**
 * Finds an action a home when the directorate that led it was closed, or the post that answered for it abolished, and
 * nobody moved it then. While both are there it changes hands only by offer and acceptance.
 */
export function rehome(register: Register, { ref, on, data }: CommandOf<'rehome'>): FactOf<'rehomed'> | Refusal {
  const action = actionAt(register, { ref, on }, NOT_ENDED);
  if (isRefusal(action)) return action;
  const { council } = register;
  const homeless =
    (action.lead !== null && !isOpen(council, action.lead)) || (action.accountable !== null && !isFilled(council, action.accountable));
  if (!homeless) return { refused: 'offerInstead', ref, lead: action.lead, accountable: action.accountable };
  const lead = data.lead ?? action.lead;
  if (lead !== null && !isOpen(council, lead)) return { refused: 'directorateClosed', directorate: lead };
  const accountable = data.accountable ?? action.accountable;
  if (accountable !== null && !isFilled(council, accountable)) return { refused: 'notThere', what: 'post', id: accountable };
  const { accountable: named, ...rest } = data;
  // To name the post that answers already is to say nothing: the same owner is not material to what was vouched for.
  return { fact: 'rehomed', on, ref, ...rest, ...(named === undefined || named === action.accountable ? {} : { accountable: named }) };
}
