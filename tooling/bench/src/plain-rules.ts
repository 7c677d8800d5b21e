import {
  type Action,
  type Agreement,
  type Day,
  daysBetween,
  isLive,
  isUndecided,
  type Register,
  type State,
  standingEvidence,
} from '@countersign/core';
import { TEN } from './answer.ts';

/** What the ten rules look at: an action, what it was rated, the day, and the agreements that it rests on. */
export type Situation = { readonly action: Action; readonly state: State; readonly today: Day; readonly agreements: readonly Agreement[] };

const LONG = 90;

/**
 * The ten rules over plain objects. Core keeps more of them, with parameters that a council may change; here they stand as every
 * contestant asks them, so that all do the same work.
 */
const RULES: { readonly [Rule in (typeof TEN)[number]]: (situation: Situation) => boolean } = {
  'OWN-1': ({ action }) => isLive(action) && action.accountable === null,
  'OWN-2': ({ action }) => isLive(action) && (action.lead === null || action.contributors.some(({ post }) => post === undefined)),
  'OWN-3': ({ action, today, agreements }) => isLive(action) && action.contributors.length > 0 && !isAgreed(agreements, today),
  'DAT-1': ({ action }) => isLive(action) && action.dates.agreed === null,
  'DAT-2': ({ action }) => action.disputedDue !== null && action.disputedDue !== action.dates.original,
  'DAT-3': ({ action }) => action.extensions.some((extension) => extension.claimedAgreed && isUndecided(extension)),
  'CLS-2': ({ action }) => action.stage === 'reportedComplete' && standingEvidence(action).length === 0,
  'CLS-3': ({ action, today }) => action.stage === 'reportedComplete' && daysBetween(action.since, today) > LONG,
  'DEP-1': ({ action }) => isLive(action) && action.dependsOnBodies.some(({ contact, fallback }) => !contact || !fallback),
  'RAG-3': ({ action, state }) => (state === 'red' || state === 'amber') && action.recoveryPlan === null,
};

/** Which of the ten does this action break? */
export function brokenBy(situation: Situation): readonly string[] {
  return TEN.filter((id) => RULES[id](situation));
}

/** Which agreements does each action rest on? */
export function agreementsByAction({ agreements }: Register): ReadonlyMap<string, readonly Agreement[]> {
  const byAction = new Map<string, Agreement[]>();
  for (const agreement of agreements.values()) {
    for (const ref of agreement.actions) byAction.set(ref, [...(byAction.get(ref) ?? []), agreement]);
  }
  return byAction;
}

/** A draft is given its 90 days; after that it is no agreement. */
function isAgreed(agreements: readonly Agreement[], today: Day): boolean {
  return agreements.some(
    ({ state, draftedOn }) => state === 'agreed' || state === 'inForce' || (state === 'drafted' && daysBetween(draftedOn, today) <= LONG),
  );
}
