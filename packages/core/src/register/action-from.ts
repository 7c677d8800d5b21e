import type { Action } from '../action/action.ts';
import { impossible } from '../impossible.ts';
import type { Beside, Folding } from './folding.ts';
import * as assurance from './of-assurance.ts';
import * as ending from './of-ending.ts';
import { handsIn } from './of-hands.ts';
import { corrected, expired, shaken } from './of-materiality.ts';
import * as ownership from './of-ownership.ts';
import * as progress from './of-progress.ts';
import * as standing from './of-standing.ts';
import type { NotedActionFact } from './past.ts';

/** What do these facts, in the order in which they were true, make of the action on this day? Null when there are none. */
export function actionFrom(facts: readonly NotedActionFact[], beside: Beside): Action | null {
  const counted = facts.filter(({ number }) => !beside.corrections.has(number));
  const [first] = counted;
  if (first === undefined) return null;
  if (first.fact.fact !== 'raised') throw new Error(`The register is damaged: ${first.fact.ref} has "${first.fact.fact}" before "raised"`);

  let action: Action = ownership.raised(first.fact);
  for (const noted of facts) {
    const counts = noted !== first && !beside.corrections.has(noted.number);
    if (counts) action = after(shaken(action, noted), noted, { ...beside, facts: counted });
    // What a correction would tell the public is not told by it: the words stay exempt until the exemption is lifted.
    else if (noted !== first && noted.fact.exempt) action = standing.exempted(action, noted.fact.exempt);
    action = withHands(action, noted);
  }
  return expired(corrected(action, facts, beside), beside.asAt);
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
