import type { Action } from '../action/action.ts';
import { impossible } from '../impossible.ts';
import type { Beside, Folding } from './folding.ts';
import * as assurance from './of-assurance.ts';
import * as ending from './of-ending.ts';
import { handsIn } from './of-hands.ts';
import { bereft, corrected, expired, shaken } from './of-materiality.ts';
import * as ownership from './of-ownership.ts';
import * as progress from './of-progress.ts';
import * as standing from './of-standing.ts';
import type { NotedActionFact } from './past.ts';

/** What do these facts, in the order in which they were true, make of the action on this day? Null when there are none. */
export function actionFrom(facts: readonly NotedActionFact[], beside: Beside): Action | null {
  const counted = beside.corrections.size === 0 ? facts : facts.filter(({ number }) => !beside.corrections.has(number));
  const [first] = counted;
  if (first === undefined) return null;
  const folding: Folding = { ...beside, facts: counted };
  let action = begunBy(first);
  for (const noted of facts) if (noted !== first) action = followedBy(action, noted, folding);
  return asOnTheDay(action, facts, beside);
}

/** The action that the first fact about it begins. */
export function begunBy(first: NotedActionFact): Action {
  if (first.fact.fact !== 'raised') throw new Error(`The register is damaged: ${first.fact.ref} has "${first.fact.fact}" before "raised"`);
  return withHands(ownership.raised(first.fact), first);
}

/** The action once one more thing has been recorded of it, whether it counts or was entered in error. */
export function followedBy(action: Action, noted: NotedActionFact, folding: Folding): Action {
  return withHands(told(action, noted, folding), noted);
}

/** What a correction would tell the public is not told by it: the words stay exempt until the exemption is lifted. */
function told(action: Action, noted: NotedActionFact, folding: Folding): Action {
  if (!folding.corrections.has(noted.number)) return after(shaken(action, noted), noted, folding);
  return noted.fact.exempt ? standing.exempted(action, noted.fact.exempt) : action;
}

/** What the day itself, what was said to have been made in error, and what was erased do to an action. */
export function asOnTheDay(action: Action, facts: readonly NotedActionFact[], beside: Beside): Action {
  return expired(bereft(corrected(action, facts, beside), beside), beside.asAt);
}

function withHands(action: Action, noted: NotedActionFact): Action {
  const hands = handsIn(noted);
  return hands.length === 0 ? action : { ...action, hands: [...action.hands, ...hands] };
}

/** The action once one more thing has happened to it. */
function after(action: Action, noted: NotedActionFact, folding: Folding): Action {
  const { fact } = noted;
  const exempted = fact.exempt ? standing.exempted(action, fact.exempt) : action;
  switch (fact.fact) {
    case 'raised':
      throw new Error(`The register is damaged: ${fact.ref} was raised twice`);
    case 'reworded':
      return standing.reworded(exempted, fact, noted);
    case 'classified':
      return standing.classified(exempted, fact);
    case 'exempted':
      return exempted;
    case 'exemptionLifted':
      return standing.exemptionLifted(exempted, fact);
    case 'offered':
      return ownership.offered(exempted, fact, noted);
    case 'declined':
    case 'offerWithdrawn':
      return ownership.offerEnded(exempted, fact.on);
    case 'accepted':
      return ownership.accepted(exempted, fact);
    case 'rehomed':
      return ownership.rehomed(exempted, fact);
    case 'contributorAdded':
      return ownership.contributorAdded(exempted, fact);
    case 'takeUpRecorded':
      return progress.takeUpRecorded(exempted, fact);
    case 'consulted':
      return progress.consulted(exempted, fact);
    case 'reported':
      return progress.reported(exempted, fact, noted);
    case 'forecastMade':
      return progress.forecastMade(exempted, fact, noted);
    case 'milestoneSet':
      return progress.milestoneSet(exempted, fact);
    case 'milestoneMet':
      return progress.milestoneMet(exempted, fact);
    case 'extensionRequested':
      return progress.extensionRequested(exempted, fact, noted);
    case 'extensionGranted':
      return progress.extensionGranted(exempted, fact);
    case 'extensionDeferred':
      return progress.extensionDeferred(exempted, fact, noted);
    case 'extensionRefused':
      return progress.extensionRefused(exempted, fact, noted);
    case 'evidenceLodged':
      return assurance.evidenceLodged(exempted, fact, noted);
    case 'evidenceRechecked':
      return assurance.evidenceRechecked(exempted, fact, noted);
    case 'reportedComplete':
      return assurance.reportedComplete(exempted, fact, noted);
    case 'verified':
      return assurance.verified(exempted, fact, noted, folding);
    case 'returned':
      return assurance.returned(exempted, fact, noted);
    case 'reopened':
      return assurance.reopened(exempted, fact);
    case 'embedded':
      return assurance.embedded(exempted, fact);
    case 'suspended':
      return ending.suspended(exempted, fact);
    case 'resumed':
      return ending.resumed(exempted, fact);
    case 'superseded':
      return ending.superseded(exempted, fact);
    case 'inherited':
      return ending.inherited(exempted, fact);
    case 'split':
      return ending.split(exempted, fact);
    case 'carriedOut':
      return ending.carriedOut(exempted, fact);
    case 'riskAccepted':
      return ending.riskAccepted(exempted, fact);
    case 'withdrawn':
      return ending.withdrawn(exempted, fact);
    case 'ratingOverridden':
      return progress.ratingOverridden(exempted, fact, noted);
    case 'proposed':
      return ending.proposed(exempted, fact, noted);
    default:
      return impossible(fact);
  }
}
