import type { Verb } from '../command/verbs.ts';

/**
 * How an actor stands to what it asks, as far as a grant may look. Of an action: the post that answers for it, one that
 * contributes to it, the head of the directorate that leads it, or of the one that it is offered to. Of anything else: the
 * head of a directorate that is concerned. An assurer speaks from line 2 or 3; the
 * monitoring officer is the post with that statutory office. The rest are roles.
 */
export type Standing =
  | 'accountable'
  | 'contributor'
  | 'head'
  | 'receivingHead'
  | 'concernedHead'
  | 'respondent'
  | 'assurer'
  | 'monitoringOfficer'
  | 'clerk'
  | 'member'
  | 'agsAuthor'
  | 'administrator';

const OWNERS = ['accountable', 'head'] as const;
const AUTHORS = ['agsAuthor', 'monitoringOfficer'] as const;
const WORKERS = ['accountable', 'contributor', 'head'] as const;

/**
 * Who may ask what: one row a verb. A row is what a post may do when nothing else speaks against it; what speaks against
 * it, whoever asks, is in `segregation.ts`. Members and the public are in no row: they read. An author writes the statement and
 * nothing else.
 */
export const GRANTS: { readonly [V in Verb]: readonly Standing[] } = {
  // The council and its structure. An administrator tends it, and touches no action.
  nameCouncil: ['administrator'],
  openDirectorate: ['administrator'],
  reorganise: ['administrator'],
  establishPost: ['administrator'],
  recordHolder: ['administrator'],
  abolishPost: ['administrator'],
  grantRole: ['administrator'],
  revokeRole: ['administrator'],
  breakGlass: ['administrator'],

  // What a committee decides or receives, recorded by its clerk.
  establishCommittee: ['clerk'],
  scheduleMeeting: ['clerk'],
  agreeCadence: ['clerk'],
  planItem: ['clerk'],
  issueReport: ['clerk'],
  resolve: ['clerk'],
  adoptPolicy: ['clerk'],
  adoptScale: ['clerk'],
  adoptScheme: ['clerk'],
  switchOffRule: ['clerk'],
  switchOnRule: ['clerk'],
  takeSheet: ['clerk'],
  receiveReview: ['clerk', 'assurer'],
  recommend: ['clerk', 'assurer'],
  askJointResponse: ['clerk', 'assurer'],
  nameRespondent: ['clerk', 'assurer'],
  enterInError: ['clerk'],
  erase: ['monitoringOfficer'],

  // What management answers, agrees and measures.
  respond: ['concernedHead'],
  respondJointly: ['respondent'],
  expectPractice: ['clerk', 'assurer'],
  readPractice: ['concernedHead', 'assurer'],
  recordAgreement: ['concernedHead'],
  defineMeasure: ['accountable', 'head', 'clerk'],
  readMeasure: ['accountable', 'contributor', 'head', 'assurer'],
  recordWeakness: ['clerk', 'assurer'],
  endorse: ['concernedHead'],

  // The statement, written by its author, vouched for by others, approved by a committee.
  adoptFramework: ['clerk'],
  recordOpinion: ['concernedHead', 'assurer', 'clerk'],
  discloseIssue: AUTHORS,
  concludeIssue: AUTHORS,
  openStatement: AUTHORS,
  writeSection: AUTHORS,
  assert: AUTHORS,
  linkAssertion: AUTHORS,
  approveStatement: ['clerk'],
  publishStatement: ['clerk', ...AUTHORS],

  // The promise, and who answers for it.
  raise: ['clerk', 'concernedHead'],
  reword: OWNERS,
  classify: ['head', 'clerk'],
  exempt: ['clerk'],
  liftExemption: ['clerk'],
  propose: ['accountable', 'head', 'clerk'],
  offer: ['accountable', 'head', 'clerk'],
  withdrawOffer: ['accountable', 'head', 'clerk'],
  accept: ['receivingHead'],
  decline: ['receivingHead'],
  rehome: ['clerk'],
  addContributor: ['accountable', 'head', 'clerk'],
  recordTakeUp: ['concernedHead', 'contributor'],
  consult: WORKERS,
  split: ['head', 'clerk'],

  // How it goes.
  report: WORKERS,
  forecast: OWNERS,
  setMilestone: OWNERS,
  meetMilestone: WORKERS,
  overrideRating: ['head', 'clerk'],
  requestExtension: OWNERS,
  grantExtension: ['head', 'clerk'],
  deferExtension: ['head', 'clerk'],
  refuseExtension: ['head', 'clerk'],
  lodgeEvidence: WORKERS,
  reportComplete: OWNERS,

  // Who vouches.
  recheckEvidence: ['assurer', 'clerk'],
  verify: ['assurer'],
  return: ['assurer'],
  reopen: ['accountable', 'head', 'assurer', 'clerk'],
  embed: OWNERS,

  // How it ends without having been verified.
  suspend: ['head', 'clerk'],
  resume: ['accountable', 'head', 'clerk'],
  supersede: ['head', 'clerk'],
  acceptRisk: ['head', 'clerk'],
  withdraw: ['head', 'clerk'],
  carryOut: ['clerk'],
};
