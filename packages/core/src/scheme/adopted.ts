import type { Day } from '../day/day.ts';
import { countersign1 } from './countersign-1.ts';
import type { Scheme } from './scheme.ts';

/** A scheme, and the day from which it holds. */
export type Adopted = { readonly from: Day; readonly scheme: Scheme };

/** The scheme in force on a day: the last one adopted by then, and `countersign-1` until a council adopts another. */
export function schemeOn(adopted: readonly Adopted[], day: Day): Scheme {
  return adopted.findLast(({ from }) => from <= day)?.scheme ?? countersign1;
}
