import { dayInWords, listed, type Matter } from '@countersign/core';
import { because, ended, putDownTo, type Sentences } from './clauses.ts';

type OfEnding = 'suspended' | 'resumed' | 'superseded' | 'split' | 'carriedOut' | 'riskAccepted' | 'withdrawn' | 'proposed';

/** How work on it stopped, for a time or for good, and who asked for that. */
export const ofEnding: Sentences<OfEnding> = {
  suspended: ({ until, causes, reason }) =>
    ended(`work was stopped${until ? ` until ${dayInWords(until)}` : ' for a time'}${putDownTo(causes)}${because(reason)}`),
  resumed: ({ reason }) => ended(`work was taken up again${because(reason)}`),
  superseded: ({ by, reason }) => ended(`${by} took its place${because(reason)}`),
  split: ({ into, reason }) => ended(`split into ${listed(into)}${because(reason)}`),
  carriedOut: ({ to, itsRef, reason }) => ended(`carried over to ${to}${itsRef ? `, where it is ${itsRef}` : ''}${because(reason)}`),
  riskAccepted: ({ approver, until, reason }, names) =>
    ended(`${names.post(approver)} accepted the risk of leaving it undone until ${dayInWords(until)}${because(reason)}`),
  withdrawn: ({ reason }) => ended(`withdrawn${because(reason)}`),
  proposed: ({ matter, reason }) => ended(`proposed, for another post to decide, ${MATTERS[matter]}${because(reason)}`),
};

const MATTERS: { readonly [M in Matter]: string } = {
  withdraw: 'to withdraw it',
  supersede: 'to let another action take its place',
  acceptRisk: 'to accept the risk of leaving it undone',
  carryOut: 'to carry it over to another body',
  liftExemption: 'to tell everybody what is exempt',
};
