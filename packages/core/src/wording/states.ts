import type { StageName } from '../action/action.ts';
import type { AgreementState } from '../action/agreement.ts';
import type { Confidence, TakeUpState } from '../action/kinds.ts';
import type { EvidenceFound } from '../action/progress.ts';
import type { Method, Outcome, StaleReason } from '../assurance/verification.ts';
import type { Line } from '../council/line.ts';
import type { Tie } from '../independence/independence.ts';
import type { State } from '../rating/state.ts';
import type { Severity } from '../rule/rule.ts';

/** What each state is called. A state is shown by word, letter, shape and colour; never by colour alone. */
export const STATE_WORDS: { readonly [S in State]: { readonly word: string; readonly meaning: string; readonly letter: string } } = {
  red: { word: 'Red', meaning: 'off track', letter: 'R' },
  amber: { word: 'Amber', meaning: 'at risk', letter: 'A' },
  green: { word: 'Green', meaning: 'on track', letter: 'G' },
  notYetDue: { word: 'Not yet due', meaning: 'its start is still to come', letter: 'N' },
  reportedComplete: { word: 'Reported complete', meaning: 'not independently verified', letter: 'C' },
  assured: { word: 'Assured', meaning: 'independently verified', letter: '✓' },
  notRated: { word: 'Not rated', meaning: 'no date was agreed', letter: '–' },
  suspended: { word: 'Suspended', meaning: 'work has stopped for a time', letter: 'S' },
  superseded: { word: 'Superseded', meaning: 'another action took its place', letter: 'P' },
  withdrawn: { word: 'Withdrawn', meaning: 'it will not be done', letter: 'W' },
  riskAccepted: { word: 'Risk accepted', meaning: 'it is left undone until a day', letter: 'K' },
};

export const STAGE_WORDS: { readonly [S in StageName]: string } = {
  offered: 'offered, and not yet accepted',
  open: 'open',
  reportedComplete: 'reported complete',
  assured: 'assured',
  suspended: 'suspended',
  superseded: 'superseded',
  riskAccepted: 'risk accepted',
  withdrawn: 'withdrawn',
};

/** The five points of a confidence in delivery. */
export const CONFIDENCE_WORDS: { readonly [C in Confidence]: string } = {
  red: 'Red',
  amberRed: 'Amber/Red',
  amber: 'Amber',
  amberGreen: 'Amber/Green',
  green: 'Green',
};

export const METHOD_WORDS: { readonly [M in Method]: string } = {
  selfAssessed: 'self-assessed',
  deskReview: 'by desk review',
  tested: 'tested',
};

export const OUTCOME_WORDS: { readonly [O in Outcome]: string } = {
  implemented: 'implemented',
  partly: 'partly implemented',
  notImplemented: 'not implemented',
  noEvidence: 'no evidence',
  alternativeAccepted: 'an alternative accepted',
  notSelected: 'not selected for checking',
};

export const STALE_WORDS: { readonly [W in StaleReason]: string } = {
  reworded: 'the action was reworded',
  reopened: 'the action was opened again',
  dateMoved: 'the agreed date was moved',
  evidenceReplaced: 'the evidence was replaced',
  evidenceChanged: 'the evidence was found changed',
  evidenceMissing: 'the evidence was found gone',
  evidenceErased: 'the words of the evidence were erased',
  ownerChanged: 'another directorate took the action over',
  tookOver: 'it took over another promise',
  corrected: 'an entry that it rested on was made in error',
  noLongerHolds: 'a progress report says that it no longer holds',
  expired: 'the time for which it was vouched has run out',
};

/** How grave a finding is: what one is called, what several are, and what it means for the promise. */
export const SEVERITY_WORDS: { readonly [S in Severity]: { readonly word: string; readonly words: string; readonly meaning: string } } = {
  error: { word: 'Error', words: 'Errors', meaning: 'a promise that cannot be relied on as it stands' },
  warning: { word: 'Warning', words: 'Warnings', meaning: 'a promise that soon may not be one to rely on' },
  information: { word: 'Information', words: 'Information', meaning: 'something to be printed beside the figures' },
};

export const AGREEMENT_WORDS: { readonly [S in AgreementState]: string } = {
  drafted: 'a draft',
  agreed: 'agreed',
  inForce: 'in force',
  expired: 'expired',
};

/** How far a directorate has taken up what is meant for the whole council. */
export const TAKE_UP_WORDS: { readonly [S in TakeUpState]: string } = {
  notStarted: 'not started',
  underWay: 'under way',
  complete: 'complete',
};

/** Who checked, in words. Only line 3 is internal audit. */
export const LINE_WORDS: { readonly [L in Line]: string } = {
  1: 'management itself (line 1)',
  2: 'corporate oversight (line 2)',
  3: 'internal audit (line 3)',
};

/** What ties a post to an action, so that it cannot vouch for it. */
export const TIE_WORDS: { readonly [As in Tie['as']]: string } = {
  accountable: 'it answers or has answered for it',
  contributor: 'it contributes to it',
  lodged: 'it lodged evidence for it',
  reportedComplete: 'it reported it complete',
  head: 'it headed the directorate that led it',
  host: 'it sits, or sat this financial year, in the directorate concerned',
};

/** What was found when evidence was looked at again, in a word. */
export function evidenceFoundInWords(found: EvidenceFound): 'the same' | 'gone' | 'changed' {
  if (found === 'same') return 'the same';
  return found === 'missing' ? 'gone' : 'changed';
}
