import type { Action, Successor } from '../action/action.ts';
import type { Matter } from '../action/proposal.ts';
import type { Day } from '../day/day.ts';
import type { FactOf } from '../fact/fact.ts';
import type { NotedActionFact } from './past.ts';
import { restaged } from './restaged.ts';

export function suspended(action: Action, { on, reason, until }: FactOf<'suspended'>): Action {
  const returned = action.stage === 'open' ? action.returned : null;
  return restaged(action, { stage: 'suspended', reason, until: until ?? null, returned }, on);
}

export function resumed(action: Action, { on }: FactOf<'resumed'>): Action {
  const returned = action.stage === 'suspended' ? action.returned : null;
  return restaged(action, { stage: 'open', returned }, on);
}

export function superseded(action: Action, { on, by }: FactOf<'superseded'>): Action {
  return succeeded(action, { in: 'register', refs: [by] }, on);
}

export function split(action: Action, { on, into }: FactOf<'split'>): Action {
  return succeeded(action, { in: 'register', refs: into }, on);
}

export function carriedOut(action: Action, { on, to, itsRef }: FactOf<'carriedOut'>): Action {
  return succeeded(action, { in: 'body', body: to, ref: itsRef ?? null }, on);
}

/** A promise does not grow younger by being renamed: the earlier original date stands. The agreed date is not touched. */
export function inherited(action: Action, fact: FactOf<'inherited'>): Action {
  const { from, original, extendedBefore = 0, lastUpdateBefore } = fact;
  const own = action.dates.original;
  const earlier = original !== undefined && (own === null || original < own) ? original : own;
  const unheard = lastUpdateBefore !== undefined && action.lastUpdate === action.raisedOn && lastUpdateBefore < action.lastUpdate;
  const taken: Action = {
    ...action,
    follows: [...action.follows, from],
    extendedBefore: Math.max(action.extendedBefore, extendedBefore),
    lastUpdate: unheard ? lastUpdateBefore : action.lastUpdate,
    dates: { ...action.dates, original: earlier },
  };
  return unanswered(taken, fact);
}

/** What was sent back and not answered is still to be answered, by whatever took its place. */
function unanswered(action: Action, { returnedBefore }: FactOf<'inherited'>): Action {
  if (returnedBefore === undefined || action.stage !== 'open' || action.returned !== null) return action;
  const { on, by, reason = null } = returnedBefore;
  const returned = { on, by, reason, followed: null };
  return { ...action, lastReturn: returned, returned };
}

function succeeded(action: Action, successor: Successor, on: Day): Action {
  return restaged(without(action, successor.in === 'body' ? 'carryOut' : 'supersede'), { stage: 'superseded', successor }, on);
}

/** The action once a proposal has been acted on; an unanswered offer of an action that has ended is settled too. */
function without(action: Action, matter: Matter): Action {
  return { ...action, handover: null, proposals: action.proposals.filter((each) => each.matter !== matter) };
}

/** The last proposal of a matter stands. */
export function proposed(action: Action, fact: FactOf<'proposed'>, { by }: NotedActionFact): Action {
  const { matter, field = null, reason, on } = fact;
  const others = action.proposals.filter((each) => each.matter !== matter || each.field !== field);
  return { ...action, proposals: [...others, { matter, field, reason, on, by }] };
}

export function riskAccepted(action: Action, { on, approver, reason, until }: FactOf<'riskAccepted'>): Action {
  return restaged(without(action, 'acceptRisk'), { stage: 'riskAccepted', approver, reason, until }, on);
}

export function withdrawn(action: Action, { on, reason }: FactOf<'withdrawn'>): Action {
  return restaged(without(action, 'withdraw'), { stage: 'withdrawn', reason }, on);
}
