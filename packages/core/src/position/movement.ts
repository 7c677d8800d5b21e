import type { Rating } from '../rating/rating.ts';
import type { State } from '../rating/state.ts';
import type { Scheme } from '../scheme/scheme.ts';

/** Which way an action went since the last report. */
export type Movement = 'better' | 'worse' | 'same' | 'new';
type Moved = Exclude<Movement, 'new'>;

/** A rating and the scheme that gave it. */
export type RatedBy = { readonly rating: Rating; readonly scheme: Scheme };

/** From worst to best. States that stand outside (suspended, risk accepted, ended, not rated) are on no scale. */
const SCALE: { readonly [S in State]?: number } = { red: 0, amber: 1, green: 2, notYetDue: 2, reportedComplete: 3, assured: 4 };

/**
 * Did it get better or worse? Null when the two cannot be compared: taking an action off the scale is neither. Where the scheme
 * changed between them, the earlier day is rated by the present scheme too (`thenByNow`), so that what moved is the action and
 * not the rule; where that scheme could not have rated it, only what no reading of the old scale could contradict is called a movement.
 */
export function movementBetween(then: RatedBy, now: RatedBy, thenByNow: () => Rating | null): Moved | null {
  if (then.scheme.id === now.scheme.id) return within(now.scheme, then.rating, now.rating);
  const before = thenByNow();
  const rated = before === null || before.state === 'notRated' ? null : within(now.scheme, before, now.rating);
  return rated ?? across(spanOf(then), spanOf(now));
}

/** By one scheme: by colour, and within a colour by the order of its points where it names them. */
function within(scheme: Scheme, then: Rating, now: Rating): Moved | null {
  const byColour = statesCompared(then.state, now.state);
  if (byColour !== 'same' || then.point === null || now.point === null) return byColour;
  const points = pointsOf(scheme);
  return compared(points.indexOf(then.point), points.indexOf(now.point));
}

/** The points of a scheme, the weakest first, whichever way its rows run. */
function pointsOf({ steps }: Scheme): readonly (string | undefined)[] {
  const rows = steps.filter(({ point, state }) => point !== undefined && SCALE[state] !== undefined);
  const [first, last] = [rows[0], rows.at(-1)];
  const runsDown = first !== undefined && last !== undefined && statesCompared(first.state, last.state) === 'worse';
  return (runsDown ? rows.toReversed() : rows).map(({ point }) => point);
}

/** By colour alone: which way is it from one state to another? */
export function statesCompared(then: State, now: State): Moved | null {
  const [from, to] = [SCALE[then], SCALE[now]];
  if (then === now) return 'same';
  return from === undefined || to === undefined ? null : compared(from, to);
}

function compared(from: number, to: number): Moved {
  if (from === to) return 'same';
  return to > from ? 'better' : 'worse';
}

/** Where on the scale of colours it may stand: at one place, or anywhere between two. */
type Span = { readonly worst: number; readonly best: number };

function spanOf({ rating, scheme }: RatedBy): Span | null {
  const between = scheme.steps.find(({ point }) => point !== undefined && point === rating.point)?.between;
  const places = (between ?? [rating.state]).map((state) => SCALE[state]);
  const known = places.filter((place) => place !== undefined);
  return known.length < places.length ? null : { worst: Math.min(...known), best: Math.max(...known) };
}

function across(then: Span | null, now: Span | null): Moved | null {
  if (then === null || now === null) return null;
  if (now.worst > then.best) return 'better';
  return now.best < then.worst ? 'worse' : null;
}
