import type { Action } from '../action/action.ts';
import { hasExpired, madeStale } from '../assurance/stale.ts';
import type { StaleReason } from '../assurance/verification.ts';
import { type Day, daysLater } from '../day/day.ts';
import type { NotedActionFact } from './past.ts';
import { restaged } from './restaged.ts';

/**
 * A material fact touches what somebody vouched for, and so makes the assurance stale: the action stands as reported
 * complete until it is verified afresh. A further opinion, a contributor added or more evidence beside the old is not material.
 */
export function materialReason({ fact }: NotedActionFact): StaleReason | null {
  switch (fact.fact) {
    case 'reworded':
      return 'reworded';
    case 'reopened':
      return 'reopened';
    case 'extensionGranted':
      return 'dateMoved';
    case 'accepted':
      return 'ownerChanged';
    case 'evidenceLodged':
      return fact.replaces ? 'evidenceReplaced' : null;
    case 'reported':
      return fact.holds === false ? 'noLongerHolds' : null;
    default:
      return null;
  }
}

/** The action with its assurance shaken, when this fact is material to it. */
export function shaken(action: Action, noted: NotedActionFact): Action {
  const why = materialReason(noted);
  return why === null ? action : unassured(action, why, noted.fact.on);
}

/**
 * A material fact that was true before the verification but was recorded after it: whoever verified cannot have known it,
 * so the assurance is stale from the day on which it was given.
 */
export function recordedTooLate(facts: readonly NotedActionFact[], verification: NotedActionFact): StaleReason | null {
  const late = facts.find(
    (noted) => noted.fact.on <= verification.fact.on && noted.number > verification.number && materialReason(noted) !== null,
  );
  return late ? materialReason(late) : null;
}

/** The action once the time for which it was vouched has run out. */
export function expired(action: Action, asAt: Day): Action {
  if (action.stage !== 'assured' || !hasExpired(action.assurance, asAt)) return action;
  return unassured(action, 'expired', daysLater(action.assurance.until ?? asAt, 1));
}

function unassured(action: Action, why: StaleReason, on: Day): Action {
  if (action.assurance === null) return action;
  const assurance = madeStale(action.assurance, { why, on });
  if (action.stage !== 'assured') return { ...action, assurance };
  const reported = { on: action.dates.completed ?? on, by: action.accountable ?? assurance.by };
  return restaged({ ...action, assurance }, { stage: 'reportedComplete', reported }, on);
}
