import type { Day } from '../day/day.ts';

/** A sitting of a committee. */
export type Meeting = { readonly id: string; readonly committee: string; readonly date: Day };
