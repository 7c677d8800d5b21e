import type { Handover } from '../action/ownership.ts';
import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Register } from '../register/register.ts';
import { actionToMove, LIVE } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** The offer of an action that nobody has answered, when it had been made by that day: no offer is answered before it was made. */
export function onOffer(register: Register, { ref, on }: { readonly ref: Ref; readonly on: Day }): Handover | Refusal {
  const action = actionToMove(register, { ref, on }, LIVE);
  if (isRefusal(action)) return action;
  const { handover, stage } = action;
  if (handover === null) return { refused: 'notOnOffer', ref, stage };
  return on < handover.offeredOn ? { refused: 'outOfOrder', ref, on, since: handover.offeredOn, stage } : handover;
}
