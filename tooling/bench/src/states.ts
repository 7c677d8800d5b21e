import { atOnce, countersign1, type Register, ratingOf } from '@countersign/core';

/** How many actions in each state: what core makes of a register on its day, in its shortest form. */
export type States = Readonly<Record<string, number>>;

export function statesIn(register: Register): States {
  const states: Record<string, number> = {};
  for (const action of register.actions()) {
    const { state } = ratingOf(action, register.when.asAt, countersign1, register.action);
    states[state] = (states[state] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(states).sort());
}

/** The same, all at once. */
export function statesAtOnce(register: Register): States {
  const states: Record<string, number> = {};
  for (const state of atOnce(register.actions(), countersign1).states(register.when.asAt)) states[state] = (states[state] ?? 0) + 1;
  return Object.fromEntries(Object.entries(states).sort());
}
