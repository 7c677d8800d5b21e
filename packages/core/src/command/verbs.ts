import type { FactName } from '../fact/fact.ts';

/** What may be asked of the register, and the fact that it becomes when it is granted. */
export const VERBS = {
  nameCouncil: 'councilNamed',
  openDirectorate: 'directorateOpened',
  establishPost: 'postEstablished',
  receiveReview: 'reviewReceived',
  scheduleMeeting: 'meetingScheduled',
  recordAgreement: 'agreementRecorded',
  defineMeasure: 'measureDefined',
  readMeasure: 'measureRead',
  raise: 'raised',
  reword: 'reworded',
  offer: 'offered',
  decline: 'declined',
  withdrawOffer: 'offerWithdrawn',
  accept: 'accepted',
  addContributor: 'contributorAdded',
  recordTakeUp: 'takeUpRecorded',
  consult: 'consulted',
  report: 'reported',
  forecast: 'forecastMade',
  setMilestone: 'milestoneSet',
  meetMilestone: 'milestoneMet',
  requestExtension: 'extensionRequested',
  grantExtension: 'extensionGranted',
  deferExtension: 'extensionDeferred',
  refuseExtension: 'extensionRefused',
  lodgeEvidence: 'evidenceLodged',
  reportComplete: 'reportedComplete',
  verify: 'verified',
  return: 'returned',
  reopen: 'reopened',
  suspend: 'suspended',
  resume: 'resumed',
  supersede: 'superseded',
  acceptRisk: 'riskAccepted',
  withdraw: 'withdrawn',
} as const satisfies { readonly [verb: string]: FactName };

export type Verb = keyof typeof VERBS;

/** The name of the fact that a verb becomes. */
export type FactOfVerb<V extends Verb> = (typeof VERBS)[V];

/** Is this text one of the verbs? */
export function isVerb(text: string): text is Verb {
  return Object.hasOwn(VERBS, text);
}
