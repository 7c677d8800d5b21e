import type { Action } from '../action/action.ts';
import { saysDone, sendsBack, type Verification } from '../assurance/verification.ts';
import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import { impossible } from '../impossible.ts';
import type { Register } from '../register/register.ts';
import type { Ground } from '../statement/ground.ts';

/**
 * What does this action give to an assertion that something is in place? Only an action that is assured proves it; a check that found it
 * undone, or an open weakness that it was to answer, says the contrary.
 */
export function groundOfAction(ref: Ref, register: Register): Ground {
  const action = register.action(ref);
  if (action === null) return { of: 'action', id: ref, strength: 'weak', saw: 'notThere' };
  return { of: 'action', id: ref, ...(weaknessAgainst(ref, register) ?? standingOf(action, register.when.asAt)) };
}

type Seen = Omit<Ground, 'of' | 'id'>;

function weaknessAgainst(ref: Ref, { weaknesses }: Register): Seen | null {
  const open = [...weaknesses.values()].find(({ closed, actions }) => !closed && actions.includes(ref));
  return open === undefined ? null : { strength: 'contradicted', saw: 'openWeakness', on: open.on };
}

function standingOf(action: Action, asAt: Day): Seen {
  switch (action.stage) {
    case 'assured':
      return { strength: 'verified', saw: 'assured', on: action.assurance.on, entry: action.assurance.entry };
    case 'reportedComplete':
      return action.assurance?.stale
        ? { strength: 'reported', saw: 'assuranceStale', on: action.assurance.stale.on }
        : { strength: 'reported', saw: 'reportedComplete', on: action.reported.on };
    case 'offered':
    case 'open':
      return undoneOf(action, asAt);
    case 'suspended':
    case 'riskAccepted':
    case 'withdrawn':
    case 'superseded':
      return { strength: 'weak', saw: action.stage, on: action.since };
    default:
      return impossible(action);
  }
}

/** Found undone by a check from line 2 or above; partly done is not done, and contradicts nothing that is said of it as work. */
function undoneOf(action: Action, asAt: Day): Seen {
  const last = lastIndependent(action);
  if (last !== null && (last.outcome === 'notImplemented' || last.outcome === 'noEvidence'))
    return { strength: 'contradicted', saw: 'foundOtherwise', on: last.on, entry: last.entry };
  const { agreed } = action.dates;
  if (agreed === null) return { strength: 'weak', saw: 'outstanding', on: action.raisedOn };
  return { strength: 'weak', saw: agreed < asAt ? 'overdue' : 'outstanding', on: action.raisedOn, due: agreed };
}

function lastIndependent({ verifications }: Action): Verification | null {
  return verifications.findLast(({ line, outcome }) => line >= 2 && (sendsBack(outcome) || saysDone(outcome))) ?? null;
}
