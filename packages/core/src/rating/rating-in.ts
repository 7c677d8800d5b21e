import type { Action } from '../action/action.ts';
import type { Register } from '../register/register.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { type Rating, ratingOf } from './rating.ts';

/** How is this action of this register rated on the day of the register? */
export function ratingIn(register: Register, action: Action, scheme: Scheme): Rating {
  return ratingOf(action, register.when.asAt, scheme, register.action);
}
