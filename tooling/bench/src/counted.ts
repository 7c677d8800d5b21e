import { type Answer, add, CODED, MOVED, movedBetween, TEN } from './answer.ts';
import { DIRECTORATES } from './register/council.ts';

/** What was counted, by code. The first lead is none. */
export type Counted = {
  readonly states: Int32Array;
  readonly broken: Int32Array;
  readonly moved: Int32Array;
  readonly matrix: Int32Array;
  overdue: number;
  overdueDays: number;
};

export const STATES = CODED.length;
export const LEADS = DIRECTORATES.length + 1;
export const MOVEMENT = Uint8Array.from({ length: STATES * STATES }, (_, pair) => movedBetween(Math.floor(pair / STATES), pair % STATES));
export const NEW = MOVED.indexOf('new');

export function nothingCounted(): Counted {
  return {
    states: new Int32Array(LEADS * STATES),
    broken: new Int32Array(TEN.length),
    moved: new Int32Array(MOVED.length),
    matrix: new Int32Array(LEADS * LEADS),
    overdue: 0,
    overdueDays: 0,
  };
}

/** One more of what has this code. */
export function one(counts: Int32Array, code: number): void {
  counts[code] = (counts[code] as number) + 1;
}

/** Takes the bits off one after the other, the lowest first. */
export function countBroken(broken: Int32Array, bits: number): void {
  for (let left = bits; left !== 0; left &= left - 1) one(broken, 31 - Math.clz32(left & -left));
}

/** The same as an answer, by name. */
export function told({ states, broken, moved, matrix, overdue, overdueDays }: Counted): Answer {
  const leads = ['', ...DIRECTORATES];
  const numbers = { counts: {}, matrix: {} };
  for (const [lead, name] of leads.entries()) {
    for (const [code, state] of CODED.entries()) add(numbers.counts, `${name} ${state}`, states[lead * STATES + code]);
    for (const [code, other] of DIRECTORATES.entries()) add(numbers.matrix, `${name} ${other}`, matrix[lead * LEADS + code]);
  }
  return {
    ...numbers,
    findings: named(TEN, broken),
    movement: named(MOVED, moved),
    overdue: { count: overdue, days: overdueDays },
  };
}

function named(names: readonly string[], counts: Int32Array): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, place) => [name, counts[place] ?? 0]));
}
