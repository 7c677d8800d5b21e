import type { Ref } from '../council/ids.ts';
import type { Register } from './register.ts';

/**
 * The last entry of the record about an action, corrections of its entries and erasures of its evidence included: what a checker must have
 * read. 0 when there is none.
 */
export function lastAbout({ history, corrections, erased }: Register, ref: Ref): number {
  const erasures = erased.filter(({ evidence }) => evidence.some((each) => each.ref === ref)).map(({ number }) => number);
  return Math.max(0, ...history(ref).flatMap(({ number }) => [number, corrections.get(number)?.number ?? 0]), ...erasures);
}
