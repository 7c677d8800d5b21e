import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionToMove, LIVE } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Takes back an offer that nobody has answered. */
export function withdrawOffer(register: Register, { ref, on, data }: CommandOf<'withdrawOffer'>): FactOf<'offerWithdrawn'> | Refusal {
  const action = actionToMove(register, { ref, on }, LIVE);
  if (isRefusal(action)) return action;
  if (action.handover === null) return { refused: 'notOnOffer', ref, stage: action.stage };
  return { fact: 'offerWithdrawn', on, ref, ...data };
}
