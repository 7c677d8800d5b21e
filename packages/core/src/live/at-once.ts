import type { Action } from '../action/action.ts';
import type { Day } from '../day/day.ts';
import type { Rating } from '../rating/rating.ts';
import type { State } from '../rating/state.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { look, lookAtStates, ratingAt, stateIn } from './bulk.ts';
import { emptyColumns, put } from './columns.ts';
import { type Marked, markedOn, marksFor } from './marked.ts';

/** Many actions, laid out once, to be rated on any day: the same ratings as one by one, in the order in which they were handed in. */
export type AtOnce = {
  /** With their reasons and with what each would be otherwise. */
  readonly ratings: (today: Day) => readonly Rating[];
  /** The states alone, for whoever only counts or compares them. */
  readonly states: (today: Day) => readonly State[];
};

/** Lays out all the actions of a register, to rate them by this scheme. An action that waits for another finds it among them. */
export function atOnce(actions: readonly Action[], scheme: Scheme): AtOnce {
  const columns = emptyColumns(Math.max(1, actions.length));
  for (const action of actions) put(columns, action);
  const all = { from: 0, to: columns.size };
  const marks = marksFor(columns, scheme);
  // The last day's is kept, though nobody reads it: the compiler forgets a form of which no object is left.
  let last: Marked | null = null;
  const on = (today: Day): Marked => {
    last = markedOn(marks, today);
    return last;
  };
  return {
    ratings: (today) => {
      const marked = on(today);
      look(columns, marked, all);
      return actions.map((_, row) => ratingAt(columns, marked, row));
    },
    states: (today) => {
      const marked = on(today);
      lookAtStates(columns, marked, all);
      return actions.map((_, row) => stateIn(columns, marked, row));
    },
  };
}
