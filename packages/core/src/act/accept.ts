import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionToMove, LIVE } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/**
 * Takes an action that was offered, and names the post that answers for it. Accountability moves when it is taken, not
 * when it is given, so no action is ever between owners. The directorate need not be named: it is the one offered to.
 */
export function accept(register: Register, { ref, on, data }: CommandOf<'accept'>): FactOf<'accepted'> | Refusal {
  const action = actionToMove(register, { ref, on }, LIVE);
  if (isRefusal(action)) return action;
  if (action.handover === null) return { refused: 'notOnOffer', ref, stage: action.stage };
  const { to, offeredOn } = action.handover;
  if (data.directorate !== undefined && data.directorate !== to) return { refused: 'offeredElsewhere', ref, to };
  if (on < offeredOn) return { refused: 'outOfOrder', ref, on, since: offeredOn, stage: action.stage };
  return { fact: 'accepted', on, ref, directorate: to, accountable: data.accountable };
}
