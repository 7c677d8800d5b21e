import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import { tieOf } from '../independence/independence.ts';
import type { Register } from '../register/register.ts';
import { lineNotHeld } from './line-held.ts';
import type { Refusal } from './refusal.ts';

/** Says how it will be known that an action worked. */
export function defineMeasure(register: Register, { on, data }: CommandOf<'defineMeasure'>): FactOf<'measureDefined'> | Refusal {
  if (register.measures.has(data.measure)) return { refused: 'alreadyThere', what: 'measure', id: data.measure };
  if (data.action !== undefined && register.action(data.action) === null) return { refused: 'noSuchAction', ref: data.action };
  return { fact: 'measureDefined', on, ...data };
}

/** Records what a measure stood at. Whoever says that it was verified from line 2 or 3 must be independent of the action measured. */
export function readMeasure(register: Register, { on, as, data }: CommandOf<'readMeasure'>): FactOf<'measureRead'> | Refusal {
  const measure = register.measures.get(data.measure);
  if (measure === undefined) return { refused: 'notThere', what: 'measure', id: data.measure };
  const refusal = data.verified === undefined ? null : lineNotHeld(register, data.measure, as, data.verified);
  if (refusal !== null) return refusal;
  const action = measure.action === null ? null : register.action(measure.action);
  const tie =
    action === null || data.verified === undefined || data.verified === 1
      ? null
      : tieOf(as, { action, council: register.council, on: [on, register.when.asAt] });
  return tie === null ? { fact: 'measureRead', on, ...data } : { refused: 'notIndependent', ref: data.measure, post: as, as: tie.as };
}
