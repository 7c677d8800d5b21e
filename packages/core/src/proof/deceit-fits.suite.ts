import type { Action } from '../action/action.ts';
import { daysLater } from '../day/day.ts';
import { countersign1, isLive, pendingExtension, type Register, ratingIn, standingEvidence } from '../index.ts';
import type { State } from '../rating/state.ts';

/** On which actions somebody would try something, on the day of the register. */
type Fits = (action: Action, register: Register) => boolean;

export const live: Fits = (action) => isLive(action);
export const late: Fits = (action, { when: { asAt } }) => isLive(action) && action.dates.agreed !== null && action.dates.agreed < asAt;
export const rated =
  (state: State): Fits =>
  (action, register) =>
    ratingIn(register, action, countersign1).state === state;
export const assured: Fits = ({ stage }) => stage === 'assured';
/** Told complete some weeks ago, and nobody has checked it yet. */
export const unchecked: Fits = (action, { when: { asAt } }) =>
  action.stage === 'reportedComplete' && action.verifications.length === 0 && action.since < daysLater(asAt, -5);
/** More time can still be asked for in time. */
export const extendable: Fits = (action, { when: { asAt } }) =>
  isLive(action) &&
  action.dates.agreed !== null &&
  action.dates.agreed > daysLater(asAt, 3) &&
  pendingExtension(action.extensions) === null;
export const unproved: Fits = (action) => isLive(action) && standingEvidence(action).length === 0;
export const alone: Fits = (action) => isLive(action) && action.contributors.length === 0;

export const both =
  (one: Fits, other: Fits): Fits =>
  (action, register) =>
    one(action, register) && other(action, register);
