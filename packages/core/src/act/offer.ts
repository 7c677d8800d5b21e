import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionToMove, LIVE } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Offers an action to a directorate. Whoever answers for it goes on answering until the offer is accepted. */
export function offer(register: Register, { ref, on, data }: CommandOf<'offer'>): FactOf<'offered'> | Refusal {
  const action = actionToMove(register, { ref, on }, LIVE);
  if (isRefusal(action)) return action;
  if (action.handover !== null) return { refused: 'offeredAlready', ref, to: action.handover.to };
  if (action.accountable !== null && action.lead === data.to) return { refused: 'offeredToItself', ref, to: data.to };
  return { fact: 'offered', on, ref, ...data };
}
