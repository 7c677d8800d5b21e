import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionAt, LIVE } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Names something that will exist on the way, and by when. */
export function setMilestone(register: Register, { ref, on, data }: CommandOf<'setMilestone'>): FactOf<'milestoneSet'> | Refusal {
  const action = actionAt(register, { ref, on }, LIVE);
  if (isRefusal(action)) return action;
  if (action.milestones.some(({ id }) => id === data.milestone)) return { refused: 'alreadyThere', what: 'milestone', id: data.milestone };
  return { fact: 'milestoneSet', on, ref, ...data };
}
