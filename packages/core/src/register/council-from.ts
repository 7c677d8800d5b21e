import type { Day } from '../day/day.ts';
import type { CouncilFact } from '../fact/fact.ts';
import { impossible } from '../impossible.ts';
import { ERASED } from '../prose/section.ts';
import { blank, type CouncilSide, type Draft } from './draft.ts';
import * as agreement from './of-agreement.ts';
import * as directorate from './of-directorate.ts';
import * as measure from './of-measure.ts';
import * as meeting from './of-meeting.ts';
import * as post from './of-post.ts';
import * as practice from './of-practice.ts';
import * as review from './of-review.ts';
import * as scheme from './of-scheme.ts';
import * as statement from './of-statement.ts';
import * as trust from './of-trust.ts';
import type { NotedCouncilFact } from './past.ts';

/** What do these facts, in the order in which they were true, say of the council on this day? */
export function councilSideFrom(facts: readonly NotedCouncilFact[], asAt: Day): CouncilSide {
  const draft = blank();
  for (const noted of facts) after(draft, noted);
  const { name, workedExample, directorates, posts, committees, scales, roles, policies, breakGlass, forgotten: _, ...beside } = draft;
  const council = { name, workedExample, directorates, posts, committees, scales, roles, policies, breakGlass };
  const byDate = [...draft.meetings.values()].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  return { ...beside, council, agreements: agreement.asStanding(draft.agreements, asAt), meetings: byDate };
}

function after(draft: Draft, noted: NotedCouncilFact): void {
  const { fact } = noted;
  if (isOfErasedPost(fact)) {
    draft.forgotten = true;
    return;
  }
  switch (fact.fact) {
    case 'councilNamed':
      draft.name = fact.name;
      draft.workedExample = fact.readOn ? { readOn: fact.readOn } : null;
      break;
    case 'directorateOpened':
      directorate.opened(draft, fact);
      break;
    case 'directorateClosed':
      directorate.closed(draft, fact);
      break;
    case 'postEstablished':
      post.established(draft, fact);
      break;
    case 'postHeld':
      post.held(draft, fact);
      break;
    case 'postAbolished':
      post.abolished(draft, fact);
      break;
    case 'committeeEstablished':
      draft.committees.set(fact.committee, { id: fact.committee, name: fact.name, terms: fact.terms });
      break;
    case 'meetingScheduled':
      meeting.scheduled(draft, fact);
      break;
    case 'cadenceAgreed':
      meeting.cadenceAgreed(draft, fact);
      break;
    case 'itemPlanned':
      meeting.itemPlanned(draft, fact);
      break;
    case 'reportIssued':
      meeting.reportIssued(draft, fact, noted);
      break;
    case 'resolved':
      meeting.resolved(draft, fact);
      break;
    case 'schemeAdopted':
      scheme.schemeAdopted(draft, fact);
      break;
    case 'ruleSwitchedOff':
      scheme.ruleSwitchedOff(draft, fact, noted);
      break;
    case 'ruleSwitchedOn':
      scheme.ruleSwitchedOn(draft, fact);
      break;
    case 'sheetTaken':
      scheme.sheetTaken(draft, fact);
      break;
    case 'weaknessRecorded':
      statement.weaknessRecorded(draft, fact);
      break;
    case 'frameworkAdopted':
      statement.frameworkAdopted(draft, fact);
      break;
    case 'opinionRecorded':
      statement.opinionRecorded(draft, fact, noted);
      break;
    case 'issueDisclosed':
      statement.issueDisclosed(draft, fact);
      break;
    case 'issueConcluded':
      statement.issueConcluded(draft, fact);
      break;
    case 'statementOpened':
      statement.statementOpened(draft, fact);
      break;
    case 'sectionWritten':
      statement.sectionWritten(draft, fact);
      break;
    case 'asserted':
      statement.asserted(draft, fact);
      break;
    case 'assertionLinked':
      statement.assertionLinked(draft, fact);
      break;
    case 'statementApproved':
      statement.statementApproved(draft, fact);
      break;
    case 'statementPublished':
      statement.statementPublished(draft, fact, noted);
      break;
    case 'scaleAdopted':
      draft.scales.set(fact.scale, { id: fact.scale, of: fact.of, direction: fact.direction, labels: fact.labels });
      break;
    case 'reviewReceived':
      review.received(draft, fact);
      break;
    case 'recommended':
      review.recommended(draft, fact);
      break;
    case 'responded':
      review.responded(draft, fact, noted);
      break;
    case 'jointResponseAsked':
      review.jointResponseAsked(draft, fact);
      break;
    case 'respondentNamed':
      review.respondentNamed(draft, fact);
      break;
    case 'jointResponseGiven':
      review.jointResponseGiven(draft, fact, noted);
      break;
    case 'practiceExpected':
      practice.expected(draft, fact);
      break;
    case 'practiceRead':
      practice.read(draft, fact, noted);
      break;
    case 'agreementRecorded':
      agreement.recorded(draft, fact);
      break;
    case 'measureDefined':
      measure.defined(draft, fact);
      break;
    case 'measureRead':
      measure.read(draft, fact, noted);
      break;
    case 'policyAdopted':
      trust.policyAdopted(draft, fact);
      break;
    case 'roleGranted':
      trust.roleGranted(draft, fact);
      break;
    case 'roleRevoked':
      trust.roleRevoked(draft, fact);
      break;
    case 'glassBroken':
      trust.glassBroken(draft, fact, noted);
      break;
    case 'endorsed':
      trust.endorsed(draft, fact, noted);
      break;
    case 'enteredInError':
    case 'wordsErased':
      // Read when the past was laid open: one says which entries count, the other took the words out of it.
      break;
    default:
      impossible(fact);
  }
}

/** Of a post whose name was erased nothing is known any more. That it forced access is told for ever all the same. */
function isOfErasedPost(fact: CouncilFact): boolean {
  switch (fact.fact) {
    case 'postEstablished':
    case 'postHeld':
    case 'postAbolished':
    case 'roleGranted':
    case 'roleRevoked':
      return fact.post === ERASED;
    default:
      return false;
  }
}
