import type { Action } from '../action/action.ts';
import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import { ratingOf } from '../rating/rating.ts';
import type { Scheme, Step } from '../scheme/scheme.ts';
import { atOnce } from './at-once.ts';

/** The ratings over columns, all at once; and the states, looked at by themselves. */
export function together(actions: readonly Action[], scheme: Scheme, today: Day) {
  const states = atOnce(actions, scheme).states(today);
  return atOnce(actions, scheme)
    .ratings(today)
    .map((rating, place) => ({ ref: actions[place]?.ref, rating, state: states[place] }));
}

/** The plain form: one action after another. */
export function oneByOne(actions: readonly Action[], scheme: Scheme, today: Day) {
  const lookup = (ref: Ref) => actions.find((each) => each.ref === ref) ?? null;
  return actions.map((action) => {
    const rating = ratingOf(action, today, scheme, lookup);
    return { ref: action.ref, rating, state: rating.state };
  });
}

/** A scheme of these rows; what no row covers is green, unless it says otherwise. */
export function schemeOf(steps: readonly Step[], otherwise: Scheme['otherwise'] | null = 'green'): Scheme {
  const named = { id: 'a-scheme', title: 'A scheme', steps: [...steps] };
  return otherwise === null ? named : { ...named, otherwise };
}
