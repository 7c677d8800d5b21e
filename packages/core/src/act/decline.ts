import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionToMove, LIVE } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Says no to an offer, with a reason. The action stays with whoever offered it. */
export function decline(register: Register, { ref, on, data }: CommandOf<'decline'>): FactOf<'declined'> | Refusal {
  const action = actionToMove(register, { ref, on }, LIVE);
  if (isRefusal(action)) return action;
  if (action.handover === null) return { refused: 'notOnOffer', ref, stage: action.stage };
  const { to } = action.handover;
  if (data.directorate !== undefined && data.directorate !== to) return { refused: 'offeredElsewhere', ref, to };
  return { fact: 'declined', on, ref, directorate: to, reason: data.reason };
}
