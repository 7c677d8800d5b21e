import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { ANY, actionAt, NOT_ENDED } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Asks, as the first of two, for what one post may not do alone: to end an action unverified, or to lift an exemption. */
export function propose(register: Register, { ref, on, data }: CommandOf<'propose'>): FactOf<'proposed'> | Refusal {
  const action = actionAt(register, { ref, on }, data.matter === 'liftExemption' ? ANY : NOT_ENDED);
  if (isRefusal(action)) return action;
  const exempt = action.exemptions.some(({ field }) => field === data.field);
  if (data.matter === 'liftExemption' && !exempt)
    return { refused: 'notThere', what: 'exemption of its', id: data.field ?? 'words (name a field)' };
  if (data.matter !== 'liftExemption' && data.field !== undefined)
    return { refused: 'notThere', what: `field in the matter`, id: data.matter };
  return { fact: 'proposed', on, ref, ...data };
}
