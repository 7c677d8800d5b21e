import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionToMove } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Accepts the risk of leaving it undone: by somebody other than its owner, with a reason, until a day that is still to come. */
export function acceptRisk(register: Register, { ref, on, as, data }: CommandOf<'acceptRisk'>): FactOf<'riskAccepted'> | Refusal {
  const action = actionToMove(register, { ref, on }, ['offered', 'open', 'suspended']);
  if (isRefusal(action)) return action;
  const { approver = as, ...rest } = data;
  if (approver === action.accountable) return { refused: 'ownRequest', ref, approver };
  if (data.until <= on) return { refused: 'notLater', ref, date: data.until, than: on };
  return { fact: 'riskAccepted', on, ref, approver, ...rest };
}
