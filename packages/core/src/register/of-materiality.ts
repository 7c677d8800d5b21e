import type { Action } from '../action/action.ts';
import type { EvidenceFound } from '../action/progress.ts';
import { hasExpired, madeStale } from '../assurance/stale.ts';
import type { StaleReason, Verification } from '../assurance/verification.ts';
import { type Day, daysLater } from '../day/day.ts';
import type { Beside } from './folding.ts';
import type { NotedActionFact } from './past.ts';
import { restaged } from './restaged.ts';

/**
 * A material fact touches what somebody vouched for, and so makes the assurance stale: the action stands as reported
 * complete until it is verified afresh. A further opinion, a contributor added or more evidence beside the old is not material.
 * Evidence found changed or gone is material to whoever rested on that piece: found the same again, it was still unproved between.
 */
export function materialReason({ fact }: NotedActionFact, restsOn: readonly string[]): StaleReason | null {
  switch (fact.fact) {
    case 'reworded':
      return 'reworded';
    case 'reopened':
      return 'reopened';
    case 'extensionGranted':
      return 'dateMoved';
    case 'accepted':
      return 'ownerChanged';
    case 'rehomed':
      // The same post in a directorate of another name or make answers as before.
      return fact.accountable === undefined ? null : 'ownerChanged';
    case 'inherited':
      return 'tookOver';
    case 'evidenceLodged':
      return fact.replaces ? 'evidenceReplaced' : null;
    case 'evidenceRechecked':
      return restsOn.includes(fact.sha256) ? shakenBy(fact.found) : null;
    case 'reported':
      return fact.holds === false ? 'noLongerHolds' : null;
    default:
      return null;
  }
}

function shakenBy(found: EvidenceFound): StaleReason | null {
  if (found === 'same') return null;
  return found === 'missing' ? 'evidenceMissing' : 'evidenceChanged';
}

/** The action with its assurance shaken, when this fact is material to it. */
export function shaken(action: Action, noted: NotedActionFact): Action {
  const why = materialReason(noted, action.assurance?.evidence ?? []);
  return why === null ? action : unassured(action, why, noted.fact.on);
}

/**
 * A material fact that was true before the verification but was recorded after the last entry that the checker had read:
 * whoever verified cannot have known it, so the assurance is stale from the day on which it was given.
 */
export function recordedTooLate(facts: readonly NotedActionFact[], { on, upTo, evidence }: Verification): StaleReason | null {
  const late = facts.find((noted) => noted.fact.on <= on && noted.number > upTo && materialReason(noted, evidence) !== null);
  return late ? materialReason(late, evidence) : null;
}

/** The action once the time for which it was vouched has run out. */
export function expired(action: Action, asAt: Day): Action {
  if (action.stage !== 'assured' || !hasExpired(action.assurance, asAt)) return action;
  return unassured(action, 'expired', daysLater(action.assurance.until ?? asAt, 1));
}

/**
 * The action once what was vouched for turned out to rest on an entry made in error. It does not matter which: a record that
 * was mended after the check is not the record that was checked.
 */
export function corrected(action: Action, facts: readonly NotedActionFact[], { asAt, corrections }: Beside): Action {
  if (corrections.size === 0 || action.assurance === null) return action;
  const { upTo } = action.assurance;
  const later = facts
    .flatMap(({ number }) => corrections.get(number) ?? [])
    .find((correction) => correction.number > upTo && correction.on <= asAt);
  return later ? unassured(action, 'corrected', later.on) : action;
}

/** The action once words of the evidence that it was vouched for on were erased: what can no longer be read vouches for nothing. */
export function bereft(action: Action, { asAt, erasures }: Beside): Action {
  const { assurance, ref } = action;
  if (erasures.length === 0 || assurance === null) return action;
  const erasure = erasures.find(
    ({ number, on, evidence }) =>
      number > assurance.upTo && on <= asAt && evidence.some((each) => each.ref === ref && assurance.evidence.includes(each.sha256)),
  );
  return erasure ? unassured(action, 'evidenceErased', erasure.on) : action;
}

function unassured(action: Action, why: StaleReason, on: Day): Action {
  if (action.assurance === null) return action;
  const assurance = madeStale(action.assurance, { why, on });
  if (action.stage !== 'assured') return { ...action, assurance };
  const reported = { on: action.dates.completed ?? on, by: action.accountable ?? assurance.by };
  return restaged({ ...action, assurance }, { stage: 'reportedComplete', reported }, on);
}
