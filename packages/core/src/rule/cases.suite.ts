import type { Cases } from './case.suite.ts';
import type { Found } from './found.ts';
import { CLOSING } from './of-closing.suite.ts';
import { DATES, DEPENDENCE } from './of-dates.suite.ts';
import { OWNERSHIP } from './of-ownership.suite.ts';
import { RATING } from './of-rating.suite.ts';
import { REPORTING, SCOPE } from './of-reporting.suite.ts';
import type { Severity } from './rule.ts';

/** The rules as they were published, each with its gravest severity, and the five that joined them. */
export const GRAVEST_OF = {
  'OWN-1': 'error',
  'OWN-2': 'error',
  'OWN-3': 'error',
  'OWN-4': 'warning',
  'OWN-5': 'warning',
  'OWN-6': 'warning',
  'OWN-7': 'warning',
  'OWN-8': 'error',
  'OWN-9': 'warning',
  'DEP-1': 'warning',
  'DEP-2': 'warning',
  'DAT-1': 'error',
  'DAT-2': 'error',
  'DAT-3': 'error',
  'DAT-4': 'warning',
  'RAG-1': 'error',
  'RAG-2': 'warning',
  'RAG-3': 'error',
  'RAG-4': 'warning',
  'RAG-5': 'information',
  'CLS-1': 'error',
  'CLS-2': 'error',
  'CLS-3': 'warning',
  'CLS-4': 'error',
  'CLS-5': 'warning',
  'CLS-6': 'error',
  'CLS-7': 'warning',
  'CLS-8': 'warning',
  'CLS-9': 'warning',
  'SCP-1': 'warning',
  'SCP-2': 'warning',
  'SCP-3': 'warning',
  'SCP-4': 'information',
  'REP-1': 'warning',
  'REP-2': 'error',
  'REP-3': 'warning',
  'REP-4': 'error',
  'REC-1': 'warning',
  'PRA-1': 'warning',
} as const satisfies { readonly [rule: string]: Severity };
export type RuleId = keyof typeof GRAVEST_OF;

/** The five that the published list does not have. */
export const JOINED = ['OWN-9', 'CLS-8', 'CLS-9', 'REC-1', 'PRA-1'] as const satisfies readonly RuleId[];

/** Every rule with its cases. A rule without one does not compile. */
export const CASES: { readonly [Id in RuleId]: Cases } = {
  ...OWNERSHIP,
  ...DEPENDENCE,
  ...DATES,
  ...RATING,
  ...CLOSING,
  ...SCOPE,
  ...REPORTING,
};

type Kind = Found['found'];

/** Every kind of finding that a rule of its own makes, and which rule that is. A kind without a rule does not compile. */
export const RULE_OF: { readonly [K in Exclude<Kind, 'switchedOff'>]: RuleId } = {
  noAccountablePost: 'OWN-1',
  noLead: 'OWN-2',
  contributorWithoutPost: 'OWN-2',
  noAgreement: 'OWN-3',
  stillADraft: 'OWN-3',
  agreementExpired: 'OWN-3',
  noLeadMember: 'OWN-4',
  vacant: 'OWN-5',
  interim: 'OWN-5',
  postElsewhere: 'OWN-6',
  budgetElsewhere: 'OWN-6',
  manyActions: 'OWN-7',
  manyReds: 'OWN-7',
  noRespondent: 'OWN-8',
  responseOverdue: 'OWN-8',
  notTakenUp: 'OWN-9',
  bodyWithout: 'DEP-1',
  greenWhilePredecessorLate: 'DEP-2',
  noDate: 'DAT-1',
  pastWhenRaised: 'DAT-1',
  anotherDue: 'DAT-2',
  raisedAgain: 'DAT-2',
  nobodyApproved: 'DAT-3',
  extendedOften: 'DAT-3',
  askedTooLate: 'DAT-4',
  extendedTogether: 'DAT-4',
  officerDiffers: 'RAG-1',
  redBeforeItsStart: 'RAG-2',
  greenPastItsDate: 'RAG-2',
  noRecoveryStep: 'RAG-3',
  noCause: 'RAG-3',
  silent: 'RAG-4',
  suddenlyRed: 'RAG-5',
  greenWithoutEvidence: 'RAG-5',
  tiedVerifier: 'CLS-1',
  verifiedFromLineOne: 'CLS-1',
  noEvidence: 'CLS-2',
  unverified: 'CLS-3',
  closedWithoutDecision: 'CLS-4',
  doneThoughOpen: 'CLS-5',
  openThoughDone: 'CLS-5',
  approverTooLow: 'CLS-6',
  riskNotReported: 'CLS-6',
  riskPastItsDay: 'CLS-6',
  sameTheme: 'CLS-7',
  expiring: 'CLS-8',
  toldDoneThenReturned: 'CLS-9',
  bundled: 'SCP-1',
  rewordedUnapproved: 'SCP-2',
  vanished: 'SCP-3',
  columnsDropped: 'SCP-3',
  coverage: 'SCP-4',
  noCadence: 'REP-1',
  cadenceMissed: 'REP-1',
  doneOnLineOne: 'REP-2',
  openWeakness: 'REP-2',
  carriedTooLong: 'REP-3',
  toldBeforeExempt: 'REP-4',
  juniorName: 'REP-4',
  unanswered: 'REC-1',
  deviates: 'PRA-1',
};
