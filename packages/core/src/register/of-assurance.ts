import type { Action, Returned } from '../action/action.ts';
import { madeStale } from '../assurance/stale.ts';
import { saysDone, sendsBack, type Verification } from '../assurance/verification.ts';
import type { FactOf } from '../fact/fact.ts';
import { isIndependent } from '../independence/independence.ts';
import { recordedTooLate } from './of-materiality.ts';
import { followedUp } from './of-progress.ts';
import type { NotedActionFact } from './past.ts';
import { restaged } from './restaged.ts';

export function evidenceLodged(action: Action, fact: FactOf<'evidenceLodged'>, { by }: NotedActionFact): Action {
  const { sha256, title, date, location, on } = fact;
  const lodged = { sha256, title, date: date ?? null, location: location ?? null, lodgedOn: on, lodgedBy: by, replaced: false };
  const others = action.evidence.map((each) => (each.sha256 === fact.replaces ? { ...each, replaced: true } : each));
  const hands = [...action.hands, { post: by, as: 'lodged' } as const];
  return followedUp({ ...action, evidence: [...others, lodged], hands }, on);
}

export function reportedComplete(action: Action, { on }: FactOf<'reportedComplete'>, { by }: NotedActionFact): Action {
  const told: Action = {
    ...action,
    dates: { ...action.dates, completed: on },
    hands: [...action.hands, { post: by, as: 'reportedComplete' }],
  };
  return restaged(told, { stage: 'reportedComplete', reported: { on, by } }, on);
}

/** A check is always kept. It assures only what was reported complete, said to be done, from line 2 or above, by an independent post. */
export function verified(action: Action, fact: FactOf<'verified'>, noted: NotedActionFact, facts: readonly NotedActionFact[]): Action {
  const verification = verificationFrom(fact, noted);
  const checked: Action = { ...action, verifications: [...action.verifications, verification] };
  if (action.stage !== 'reportedComplete' && action.stage !== 'assured') return checked;
  if (sendsBack(fact.outcome)) return sentBack(checked, noted, verification.opinion);
  if (!assures(action, verification)) return checked;

  const why = recordedTooLate(facts, noted);
  const assurance = { ...verification, stale: why === null ? null : { why, on: fact.on } };
  if (why !== null) return { ...checked, assurance } as Action;
  return restaged({ ...checked, assurance }, { stage: 'assured', assurance }, fact.on);
}

/** Does this check, of this action as it then stood, make it assured? */
function assures(action: Action, { line, outcome, by, evidence }: Verification): boolean {
  return line >= 2 && saysDone(outcome) && evidence.length > 0 && isIndependent(by, action);
}

export function returned(action: Action, { reason }: FactOf<'returned'>, noted: NotedActionFact): Action {
  return sentBack(action, noted, reason);
}

export function reopened(action: Action, { on }: FactOf<'reopened'>): Action {
  return restaged({ ...action, dates: { ...action.dates, completed: null } }, { stage: 'open', returned: null }, on);
}

function sentBack(action: Action, { fact: { on }, by }: NotedActionFact, reason: string | null): Action {
  const returned: Returned = { on, by, reason, followed: null };
  const undone: Action = { ...action, dates: { ...action.dates, completed: null } };
  const assurance = undone.assurance && madeStale(undone.assurance, { why: 'reopened', on });
  return restaged({ ...undone, assurance }, { stage: 'open', returned }, on);
}

function verificationFrom(fact: FactOf<'verified'>, { by, number }: NotedActionFact): Verification {
  const { line, method, outcome, evidence, on } = fact;
  return { line, method, outcome, evidence, on, by, opinion: fact.opinion ?? null, until: fact.until ?? null, entry: number };
}
