import { atOnce, countersign1, type Register, ratingOf, type State } from '@countersign/core';
import { add } from './answer.ts';

/** How many actions in each state: what core makes of a register on its day, in its shortest form. */
export type States = Readonly<Record<string, number>>;

export function statesIn(register: Register): States {
  return counted(register.actions().map((action) => ratingOf(action, register.when.asAt, countersign1, register.action).state));
}

/** The same, all at once. */
export function statesAtOnce(register: Register): States {
  return counted(atOnce(register.actions(), countersign1).states(register.when.asAt));
}

function counted(states: readonly State[]): States {
  const counts: Record<string, number> = {};
  for (const state of states) add(counts, state);
  return Object.fromEntries(Object.entries(counts).sort());
}
