import type { Action } from '../action/action.ts';
import type { Day } from '../day/day.ts';
import { impossible } from '../impossible.ts';
import * as assurance from './of-assurance.ts';
import * as ending from './of-ending.ts';
import { expired, shaken } from './of-materiality.ts';
import * as ownership from './of-ownership.ts';
import * as progress from './of-progress.ts';
import type { NotedActionFact } from './past.ts';

/** What do these facts, in the order in which they were true, make of the action on this day? Null when there are none. */
export function actionFrom(facts: readonly NotedActionFact[], asAt: Day): Action | null {
  const [first, ...rest] = facts;
  if (first === undefined) return null;
  if (first.fact.fact !== 'raised') throw new Error(`The register is damaged: ${first.fact.ref} has "${first.fact.fact}" before "raised"`);

  let action: Action = ownership.raised(first.fact, first);
  for (const noted of rest) action = after(shaken(action, noted), noted, facts);
  return expired(action, asAt);
}

/** The action once one more thing has happened to it. */
function after(action: Action, noted: NotedActionFact, facts: readonly NotedActionFact[]): Action {
  const { fact } = noted;
  switch (fact.fact) {
    case 'raised':
      throw new Error(`The register is damaged: ${fact.ref} was raised twice`);
    case 'reworded':
      return ownership.reworded(action, fact);
    case 'offered':
      return ownership.offered(action, fact, noted);
    case 'declined':
    case 'offerWithdrawn':
      return ownership.offerEnded(action, fact.on);
    case 'accepted':
      return ownership.accepted(action, fact);
    case 'contributorAdded':
      return ownership.contributorAdded(action, fact);
    case 'takeUpRecorded':
      return progress.takeUpRecorded(action, fact);
    case 'consulted':
      return progress.consulted(action, fact);
    case 'reported':
      return progress.reported(action, fact, noted);
    case 'forecastMade':
      return progress.forecastMade(action, fact);
    case 'milestoneSet':
      return progress.milestoneSet(action, fact);
    case 'milestoneMet':
      return progress.milestoneMet(action, fact);
    case 'extensionRequested':
      return progress.extensionRequested(action, fact, noted);
    case 'extensionGranted':
      return progress.extensionGranted(action, fact);
    case 'extensionDeferred':
      return progress.extensionDeferred(action, fact, noted);
    case 'extensionRefused':
      return progress.extensionRefused(action, fact, noted);
    case 'evidenceLodged':
      return assurance.evidenceLodged(action, fact, noted);
    case 'reportedComplete':
      return assurance.reportedComplete(action, fact, noted);
    case 'verified':
      return assurance.verified(action, fact, noted, facts);
    case 'returned':
      return assurance.returned(action, fact, noted);
    case 'reopened':
      return assurance.reopened(action, fact);
    case 'suspended':
      return ending.suspended(action, fact);
    case 'resumed':
      return ending.resumed(action, fact);
    case 'superseded':
      return ending.superseded(action, fact);
    case 'riskAccepted':
      return ending.riskAccepted(action, fact);
    case 'withdrawn':
      return ending.withdrawn(action, fact);
    default:
      return impossible(fact);
  }
}
