import { dayInWords, type FactOf, listed } from '@countersign/core';
import type { Names } from '../how-to-call.ts';
import { because, by, ended, type Sentences } from './clauses.ts';

type OfOwnership =
  | 'raised'
  | 'offered'
  | 'declined'
  | 'offerWithdrawn'
  | 'accepted'
  | 'rehomed'
  | 'contributorAdded'
  | 'takeUpRecorded'
  | 'consulted';

/** The promise as it was first made, and who answers for it. */
export const ofOwnership: Sentences<OfOwnership> = {
  raised: raisedSentence,
  offered: ({ to, reason }, names) => ended(`offered to ${names.directorate(to)}${because(reason)}`),
  declined: ({ directorate, reason }, names) => ended(`${names.directorate(directorate)} declined it${because(reason)}`),
  offerWithdrawn: ({ reason }) => ended(`the offer was withdrawn${because(reason)}`),
  accepted: ({ directorate, accountable }, names) =>
    `${names.directorate(directorate)} took it on, and ${names.post(accountable)} answers for it.`,
  rehomed: rehomedSentence,
  contributorAdded: ({ directorate, deliverable, due }, names) =>
    ended(`${names.directorate(directorate)} contributes${deliverable ? `: ${deliverable}` : ''}${by(due)}`),
  takeUpRecorded: ({ directorate, state }, names) => `${names.directorate(directorate)} ${TAKE_UP[state]}.`,
  consulted: ({ who, said, changed }) => `${who} said: “${said}”${changed ? ` What changed: ${ended(changed)}` : ''}`,
};

function raisedSentence({ title, due, firstPromised, lead, accountable, splitFrom }: FactOf<'raised'>, names: Names): string {
  return [
    `raised: “${title}”, ${due ? `due ${dayInWords(due)}` : 'with no date'}`,
    ...(firstPromised ? [`first promised for ${dayInWords(firstPromised)}`] : []),
    ...(lead ? [`led by ${names.directorate(lead)}`] : []),
    ...(accountable ? [`with ${names.post(accountable)} answering for it`] : []),
    ...(splitFrom ? [`as a part of ${splitFrom}`] : []),
  ]
    .join(', ')
    .concat('.');
}

/** A reorganisation, or the end of a post, moves an action without an offer. */
function rehomedSentence({ lead, accountable, contributors, reason }: FactOf<'rehomed'>, names: Names): string {
  const contributing = [...new Set((contributors ?? []).map(({ directorate }) => names.directorate(directorate)))];
  const now = [
    ...(lead ? [`${names.directorate(lead)} leads it`] : []),
    ...(accountable ? [`${names.post(accountable)} answers for it`] : []),
    ...(contributors ? [contributing.length === 0 ? 'nobody contributes' : `what is owed to it is owed by ${listed(contributing)}`] : []),
  ];
  return ended(`moved without an offer${now.length === 0 ? '' : `, so that ${listed(now)}`}${because(reason)}`);
}

const TAKE_UP = {
  notStarted: 'has not started to take it up',
  underWay: 'is taking it up',
  complete: 'has taken it up',
} as const;
