import type { Action } from '../action/action.ts';
import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import { isLive, officerSays, ratingOf } from '../index.ts';
import type { State } from '../rating/state.ts';
import type { Register } from '../register/register.ts';
import { schemeOn } from '../scheme/adopted.ts';
import { type Diary, does } from './clean-diary.suite.ts';
import { registerOn } from './trail.suite.ts';

/** The owner reports what the scheme says that day, with why and how it will be brought back; always, or when that is news. */
export function looksAt(diary: Diary, ref: Ref, day: Day, always: boolean): void {
  const register = registerOn(diary.trail, day);
  const action = register.action(ref);
  if (action !== null && isLive(action)) reports(diary, action, register, always);
  else othersLook(diary, ref, day);
}

/** Whoever waits for it looks too: what is late makes what waits for it amber. */
export function othersLook(diary: Diary, ref: Ref, day: Day): void {
  for (const other of diary.waiting.get(ref) ?? []) looksAt(diary, other, day, false);
}

function reports(diary: Diary, action: Action, register: Register, always: boolean): void {
  const { ref, accountable } = action;
  const day = register.when.asAt;
  const state = honestly(action, register, day);
  const isNews = isColour(state) && state !== officerSays(action);
  if (accountable === null || (!always && !isNews)) return;
  does(diary, accountable, day, 'report', saying(state), ref, register);
  othersLook(diary, ref, day);
}

/** What would the scheme say once the officer has said all that is to be said today, and nothing of how it looks? */
function honestly(action: Action, register: Register, day: Day): State {
  const said = { ...action, reports: [], lastUpdate: day, recoveryPlan: 'An extra team' };
  return ratingOf(said, day, schemeOn(register.schemes, day), register.action).state;
}

function isColour(state: State): state is 'red' | 'amber' | 'green' {
  return state === 'red' || state === 'amber' || state === 'green';
}

function saying(state: State): object {
  const rag = isColour(state) ? { rag: state } : {};
  const recovery = state === 'red' || state === 'amber' ? { recoveryPlan: 'An extra team', causes: ['capacity'] } : {};
  return { text: 'As agreed with the service', percent: 50, ...rag, ...recovery };
}
