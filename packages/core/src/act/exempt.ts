import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { ANY, actionAt } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Says from this day on which words of an action are exempt, by which paragraph and why that serves the public. */
export function exempt(register: Register, { ref, on, data }: CommandOf<'exempt'>): FactOf<'exempted'> | Refusal {
  const action = actionAt(register, { ref, on }, ANY);
  if (isRefusal(action)) return action;
  return data.exempt === undefined ? { refused: 'nothingSaid', ref } : { fact: 'exempted', on, ref, ...data };
}

/** Tells the public what was exempt until now, with a reason. */
export function liftExemption(register: Register, { ref, on, data }: CommandOf<'liftExemption'>): FactOf<'exemptionLifted'> | Refusal {
  const action = actionAt(register, { ref, on }, ANY);
  if (isRefusal(action)) return action;
  if (!action.exemptions.some(({ field }) => field === data.field))
    return { refused: 'notThere', what: `exemption of its`, id: data.field };
  return { fact: 'exemptionLifted', on, ref, ...data };
}
