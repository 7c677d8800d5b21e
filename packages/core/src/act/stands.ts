import type { Register } from '../register/register.ts';
import type { Refusal } from './refusal.ts';

type Standing = { readonly dependsOn?: readonly string[] | undefined; readonly repairs?: readonly string[] | undefined };

/** Does an action stand on something that is not there: an action it waits for, a practice it repairs? Nor can it wait for itself. */
export function standsNowhere(register: Register, ref: string, { dependsOn = [], repairs = [] }: Standing): Refusal | null {
  const unknown = dependsOn.find((other) => other === ref || register.action(other) === null);
  if (unknown !== undefined) return { refused: 'noSuchAction', ref: unknown };
  const practice = repairs.find((id) => !register.practices.has(id));
  return practice === undefined ? null : { refused: 'notThere', what: 'expected practice', id: practice };
}
