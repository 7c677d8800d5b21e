import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { isRule } from '../rule/rules.ts';
import type { Refusal } from './refusal.ts';

/** Switches a rule off, with a reason. That it is off is shown wherever findings are. */
export function switchOffRule({ switchedOff }: Register, { on, data }: CommandOf<'switchOffRule'>): FactOf<'ruleSwitchedOff'> | Refusal {
  if (!isRule(data.rule)) return { refused: 'notThere', what: 'rule', id: data.rule };
  if (switchedOff.has(data.rule)) return { refused: 'alreadyThere', what: 'reason not to ask rule', id: data.rule };
  return { fact: 'ruleSwitchedOff', on, ...data };
}

/** Asks a rule again that was switched off. */
export function switchOnRule({ switchedOff }: Register, { on, data }: CommandOf<'switchOnRule'>): FactOf<'ruleSwitchedOn'> | Refusal {
  if (!switchedOff.has(data.rule)) return { refused: 'notThere', what: 'rule that is switched off', id: data.rule };
  return { fact: 'ruleSwitchedOn', on, ...data };
}
