import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionAt, NOT_ENDED } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Says that a milestone was met. */
export function meetMilestone(register: Register, { ref, on, data }: CommandOf<'meetMilestone'>): FactOf<'milestoneMet'> | Refusal {
  const action = actionAt(register, { ref, on }, NOT_ENDED);
  if (isRefusal(action)) return action;
  const milestone = action.milestones.find(({ id }) => id === data.milestone);
  if (milestone === undefined) return { refused: 'notThere', what: 'milestone', id: data.milestone };
  if (milestone.met !== null) return { refused: 'alreadyThere', what: 'milestone met', id: data.milestone };
  return { fact: 'milestoneMet', on, ref, ...data };
}
