import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Rating } from '../rating/rating.ts';
import { ratingIn } from '../rating/rating-in.ts';
import type { State } from '../rating/state.ts';
import type { Register } from '../register/register.ts';
import type { Told } from '../rule/told.ts';
import { schemeOn } from '../scheme/adopted.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { type Counts, countsOf } from './counts.ts';
import { type ForecastsKept, forecastsOf } from './forecasts.ts';
import { type Implementation, implementationOf } from './implementation.ts';
import { type Movement, movementBetween } from './movement.ts';
import { type Optimism, optimismOf } from './optimism.ts';
import { type Slippage, slippageOf } from './slippage.ts';

/** How it stood at one meeting, by the scheme that was in force, or how it stands today (`meeting` null). */
export type Point = {
  readonly meeting: string | null;
  readonly on: Day;
  /** The version of the report issued to it; null when none was. */
  readonly version: number | null;
  readonly scheme: string;
  readonly total: number;
  readonly counts: Counts;
  readonly slippage: Slippage;
  readonly implementation: Implementation;
  readonly optimism: { readonly council: Optimism; readonly directorates: ReadonlyMap<string, Optimism> };
  readonly forecasts: { readonly council: ForecastsKept; readonly directorates: ReadonlyMap<string, ForecastsKept> };
};

/** One action from meeting to meeting, oldest first, today last; null where the register did not hold it. */
export type Strip = { readonly ref: Ref; readonly states: readonly StripState[] };
export type StripState = { readonly on: Day; readonly state: State | null; readonly movement: Movement | null };

/** How did it go from meeting to meeting, up to today? The last eight meetings, oldest first, and today. */
export function trendOf(register: Register, told: readonly Told[]): readonly Point[] {
  return editionsOf(register, told).map(pointOf);
}

/** The eight-meeting strip of each action that the register holds today. */
export function stripsOf(register: Register, told: readonly Told[]): readonly Strip[] {
  return stripsIn(
    editionsOf(register, told),
    register.actions().map(({ ref }) => ref),
  );
}

/** The same of these actions alone. Of a few, this costs no more than those few: the others are not folded for it. */
export function stripsFor(refs: readonly Ref[], register: Register, told: readonly Told[]): readonly Strip[] {
  return stripsIn(editionsOf(register, told), refs);
}

function stripsIn(editions: readonly Edition[], refs: readonly Ref[]): readonly Strip[] {
  return refs.map((ref) => ({ ref, states: editions.map((edition, index) => stateAt(ref, edition, editions[index - 1] ?? null)) }));
}

type Edition = {
  readonly meeting: string | null;
  readonly on: Day;
  readonly version: number | null;
  readonly register: Register;
  readonly scheme: Scheme;
};

/** What the committees were told, oldest first, and how it stands today. */
function editionsOf(register: Register, told: readonly Told[]): readonly Edition[] {
  const { asAt } = register.when;
  return [
    ...told.toReversed().map(editionOf),
    { meeting: null, on: asAt, version: null, register, scheme: schemeOn(register.schemes, asAt) },
  ];
}

function editionOf({ meeting, on, version, register, scheme }: Told): Edition {
  return { meeting, on, version, register: register(), scheme: scheme() };
}

function ratingAt(ref: Ref, { register }: Edition, scheme: Scheme): Rating | null {
  const action = register.action(ref);
  return action && ratingIn(register, action, scheme);
}

function stateAt(ref: Ref, edition: Edition, before: Edition | null): StripState {
  const now = ratingAt(ref, edition, edition.scheme);
  const then = before && ratingAt(ref, before, before.scheme);
  if (now === null) return { on: edition.on, state: null, movement: null };
  if (before === null) return { on: edition.on, state: now.state, movement: null };
  if (then === null) return { on: edition.on, state: now.state, movement: 'new' };
  const thenByNow = () => ratingAt(ref, before, edition.scheme);
  const movement = movementBetween({ rating: then, scheme: before.scheme }, { rating: now, scheme: edition.scheme }, thenByNow);
  return { on: edition.on, state: now.state, movement };
}

function pointOf({ meeting, on, version, register, scheme }: Edition): Point {
  const rated = register.actions().map((action) => ({ ref: action.ref, rating: ratingIn(register, action, scheme) }));
  const byRef = new Map(rated.map(({ ref, rating }) => [ref, rating]));
  return {
    meeting,
    on,
    version,
    scheme: scheme.id,
    total: rated.length,
    counts: countsOf(rated),
    slippage: slippageOf(register),
    implementation: implementationOf(register),
    optimism: optimismOf(register, (action) => byRef.get(action.ref) ?? ratingIn(register, action, scheme)),
    forecasts: forecastsOf(register),
  };
}
