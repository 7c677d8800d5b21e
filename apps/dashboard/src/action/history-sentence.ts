import { type ActionFact, dayInWords, impossible, LINE_WORDS, METHOD_WORDS, OUTCOME_WORDS } from '@countersign/core';

import type { Names } from './how-to-call.ts';
import { ended, raisedSentence, reportedSentence } from './long-sentences.ts';

/** What a fact says, as the end of the sentence "On 15 November 2022 the Clerk recorded: …". */
export function historySentence(fact: ActionFact, names: Names): string {
  switch (fact.fact) {
    case 'raised':
      return raisedSentence(fact, names);
    case 'reworded':
      return ended(`reworded${fact.title ? `, to “${fact.title}”` : ', in its description'}${because(fact.reason)}`);
    case 'offered':
      return ended(`offered to ${names.directorate(fact.to)}${because(fact.reason)}`);
    case 'declined':
      return ended(`${names.directorate(fact.directorate)} declined it${because(fact.reason)}`);
    case 'offerWithdrawn':
      return ended(`the offer was withdrawn${because(fact.reason)}`);
    case 'accepted':
      return `${names.directorate(fact.directorate)} took it on, and ${names.post(fact.accountable)} answers for it.`;
    case 'contributorAdded':
      return ended(`${names.directorate(fact.directorate)} contributes${fact.deliverable ? `: ${fact.deliverable}` : ''}${by(fact.due)}`);
    case 'takeUpRecorded':
      return `${names.directorate(fact.directorate)} ${TAKE_UP[fact.state]}.`;
    case 'consulted':
      return `${fact.who} said: “${fact.said}”${fact.changed ? ` What changed: ${ended(fact.changed)}` : ''}`;
    default:
      return ofProgress(fact, names);
  }
}

type OfOwnership =
  | 'raised'
  | 'reworded'
  | 'offered'
  | 'declined'
  | 'offerWithdrawn'
  | 'accepted'
  | 'contributorAdded'
  | 'takeUpRecorded'
  | 'consulted';
type AfterOwnership = Exclude<ActionFact, { fact: OfOwnership }>;

function ofProgress(fact: AfterOwnership, names: Names): string {
  switch (fact.fact) {
    case 'reported':
      return reportedSentence(fact);
    case 'forecastMade':
      return ended(`a forecast of ${dayInWords(fact.date)}${because(fact.reason)}`);
    case 'milestoneSet':
      return `a milestone, “${fact.title}”, due ${dayInWords(fact.due)}.`;
    case 'milestoneMet':
      return `the milestone “${names.milestone(fact.milestone)}” was met.`;
    case 'extensionRequested':
      return ended(`more time was asked for, to ${dayInWords(fact.to)}${because(fact.reason)}`);
    case 'extensionGranted':
      return `the agreed date was moved to ${dayInWords(fact.to)}, approved by ${names.post(fact.approver)}${minute(fact.minute)}.`;
    case 'extensionDeferred':
      return ended(`the decision on more time was put off${minute(fact.minute)}${because(fact.reason)}`);
    case 'extensionRefused':
      return ended(`more time was refused${minute(fact.minute)}${because(fact.reason)}`);
    default:
      return ofAssurance(fact, names);
  }
}

type OfProgress =
  | 'reported'
  | 'forecastMade'
  | 'milestoneSet'
  | 'milestoneMet'
  | 'extensionRequested'
  | 'extensionGranted'
  | 'extensionDeferred'
  | 'extensionRefused';
type AfterProgress = Exclude<AfterOwnership, { fact: OfProgress }>;

function ofAssurance(fact: AfterProgress, names: Names): string {
  switch (fact.fact) {
    case 'evidenceLodged':
      return `evidence was lodged, “${fact.title}”${fact.replaces ? ', in place of an earlier piece' : ''}.`;
    case 'reportedComplete':
      return `reported complete.${fact.text ? ` “${fact.text}”` : ''}`;
    case 'verified':
      return `a check by ${LINE_WORDS[fact.line]}, ${METHOD_WORDS[fact.method]}, found it: ${OUTCOME_WORDS[fact.outcome]}.${fact.opinion ? ` “${fact.opinion}”` : ''}`;
    case 'returned':
      return ended(`sent back${because(fact.reason)}`);
    case 'reopened':
      return ended(`opened again${because(fact.reason)}`);
    case 'suspended':
      return ended(`work was stopped${fact.until ? ` until ${dayInWords(fact.until)}` : ' for a time'}${because(fact.reason)}`);
    case 'resumed':
      return ended(`work was taken up again${because(fact.reason)}`);
    case 'superseded':
      return ended(`${fact.by} took its place${because(fact.reason)}`);
    case 'riskAccepted':
      return ended(
        `${names.post(fact.approver)} accepted the risk of leaving it undone until ${dayInWords(fact.until)}${because(fact.reason)}`,
      );
    case 'withdrawn':
      return ended(`withdrawn${because(fact.reason)}`);
    default:
      return impossible(fact);
  }
}

const TAKE_UP = {
  notStarted: 'has not started to take it up',
  underWay: 'is taking it up',
  complete: 'has taken it up',
} as const;

function because(reason: string | undefined): string {
  return reason ? `: ${reason}` : '';
}

function by(due: Parameters<typeof dayInWords>[0] | undefined): string {
  return due ? `, by ${dayInWords(due)}` : '';
}

function minute(text: string | undefined): string {
  return text ? ` (${text})` : '';
}
