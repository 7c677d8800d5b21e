import type { FactName } from '../fact/fact.ts';

/** What may be asked of the register, and the fact that it becomes when it is granted. */
export const VERBS = {
  nameCouncil: 'councilNamed',
  openDirectorate: 'directorateOpened',
  reorganise: 'directorateClosed',
  establishPost: 'postEstablished',
  recordHolder: 'postHeld',
  abolishPost: 'postAbolished',
  establishCommittee: 'committeeEstablished',
  scheduleMeeting: 'meetingScheduled',
  adoptPolicy: 'policyAdopted',
  adoptScale: 'scaleAdopted',
  grantRole: 'roleGranted',
  revokeRole: 'roleRevoked',
  breakGlass: 'glassBroken',
  receiveReview: 'reviewReceived',
  recommend: 'recommended',
  respond: 'responded',
  askJointResponse: 'jointResponseAsked',
  nameRespondent: 'respondentNamed',
  respondJointly: 'jointResponseGiven',
  expectPractice: 'practiceExpected',
  readPractice: 'practiceRead',
  recordAgreement: 'agreementRecorded',
  defineMeasure: 'measureDefined',
  readMeasure: 'measureRead',
  endorse: 'endorsed',
  enterInError: 'enteredInError',
  raise: 'raised',
  reword: 'reworded',
  classify: 'classified',
  exempt: 'exempted',
  liftExemption: 'exemptionLifted',
  propose: 'proposed',
  offer: 'offered',
  decline: 'declined',
  withdrawOffer: 'offerWithdrawn',
  accept: 'accepted',
  rehome: 'rehomed',
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
  embed: 'embedded',
  suspend: 'suspended',
  resume: 'resumed',
  supersede: 'superseded',
  split: 'split',
  carryOut: 'carriedOut',
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
