import { impossible } from '../impossible.ts';
import type { Ground, Strength } from '../statement/ground.ts';
import type { IssueOutcome, Significance } from '../statement/issue.ts';
import type { Gives, OpinionKind } from '../statement/opinion.ts';
import type { Claim, VersionKind } from '../statement/statement.ts';
import type { Duty } from '../strength/duties.ts';
import type { Overstatement } from '../strength/overstated.ts';
import { dayInWords, daysInWords } from './days.ts';

/** How strong an assertion is, as it stands after "it is". */
export const STRENGTH_WORDS: { readonly [S in Strength]: string } = {
  verified: 'verified',
  reported: 'reported',
  weak: 'weak',
  none: 'on nothing',
  contradicted: 'contradicted',
};

export const STRENGTH_MEANINGS: { readonly [S in Strength]: string } = {
  verified: 'somebody independent has checked all that it rests on',
  reported: 'management says so, and nobody independent has checked',
  weak: 'what it rests on is not done, or nobody has looked',
  none: 'nothing in the register supports it',
  contradicted: 'something in the register says otherwise',
};

export const CLAIM_WORDS: { readonly [C in Claim]: string } = {
  inPlace: 'in place',
  reported: 'reported by management',
  underWay: 'under way',
};

export const VERSION_WORDS: { readonly [K in VersionKind]: string } = {
  draft: 'published draft',
  final: 'final',
  reissued: 'issued again',
};

export const OPINION_WORDS: { readonly [K in OpinionKind]: string } = {
  annualAudit: "Internal audit's annual opinion",
  directorAssurance: "Director's assurance statement",
  externalAudit: "External auditor's opinion",
  other: 'Another opinion',
};

export const GIVES_WORDS: { readonly [G in Gives]: string } = {
  assurance: 'gives assurance',
  limitedAssurance: 'gives limited assurance',
  noAssurance: 'gives no assurance',
};

export const ISSUE_OUTCOME_WORDS: { readonly [O in IssueOutcome]: string } = {
  resolved: 'resolved',
  carriedForward: 'carried forward',
  superseded: 'superseded',
};

export const SIGNIFICANCE_WORDS: { readonly [S in Significance]: string } = {
  significant: 'significant governance issue',
  improvement: 'improvement',
};

/** How the words of an assertion go beyond what is proved, as a sentence to its author. */
export function overstatementSentence(how: Overstatement): string {
  switch (how) {
    case 'claimsMore':
      return 'It claims more than is proved.';
    case 'wordsClaimMore':
      return 'Its words do not say that this is only reported, or only under way.';
    case 'claimsLess':
      return 'What it says cannot be claimed has been verified since.';
    default:
      return impossible(how);
  }
}

/** What was seen of one thing that an assertion rests on, as a sentence. */
export function groundSentence(ground: Ground): string {
  const { id, on, due, directorate = 'the council' } = ground;
  const day = on === undefined ? '' : ` on ${dayInWords(on)}`;
  const since = on === undefined ? '' : ` since ${dayInWords(on)}`;
  const hash = `Evidence ${id.slice(0, 12)}…`;
  switch (ground.saw) {
    case 'assured':
      return `${id} was independently verified${day}.`;
    case 'openWeakness':
      return `A weakness that ${id} was to answer has been open${since}.`;
    case 'reportedComplete':
      return `Management reported ${id} complete${day}; nobody independent has verified it.`;
    case 'assuranceStale':
      return `${id} was verified, and${since} that no longer stands.`;
    case 'foundOtherwise':
      return `${id} was checked${day}, and was found not done.`;
    case 'outstanding':
      return due === undefined
        ? `${id} is still to be done, with no date agreed.`
        : `${id} is still to be done; it is due on ${dayInWords(due)}.`;
    case 'overdue':
      return `${id} was due${due === undefined ? '' : ` on ${dayInWords(due)}`}, and is still to be done.`;
    case 'suspended':
      return `Work on ${id} has been suspended${since}.`;
    case 'riskAccepted':
      return `${id} is not done; its risk was accepted${day}.`;
    case 'withdrawn':
      return `${id} was withdrawn${day}.`;
    case 'superseded':
      return `${id} was superseded${day}.`;
    case 'kept':
      return `${id} was found to be kept in ${directorate}${day}.`;
    case 'selfRead':
      return `As ${directorate} itself said${day}, ${id} is kept; nobody independent has looked.`;
    case 'deviates':
      return `${id} was found not kept, or only in part, in ${directorate}${day}.`;
    case 'notRead':
      if (ground.of === 'measure') return `Nobody has said yet what ${id} stands at.`;
      return `Nobody has looked whether ${id} is kept in ${directorate}.`;
    case 'targetMet':
      return `${id} met its target${day}, and that was verified.`;
    case 'targetMetUnverified':
      return `${id} met its target${day}, as the service counts.`;
    case 'targetMissed':
      return `${id} missed its target${day}.`;
    case 'targetUnclear':
      return `Nobody has said which way ${id} is better, so whether its target is met cannot be told.`;
    case 'assuranceGiven':
      return `The opinion ${id} gave assurance${day}.`;
    case 'managementAssures':
      return `Management gave its own assurance in ${id}${day}.`;
    case 'limitedAssurance':
      return `The opinion ${id} gave only limited assurance${day}.`;
    case 'noAssurance':
      return `The opinion ${id} gave no assurance${day}.`;
    case 'weaknessOpen':
      return `The weakness ${id} has been open${since}.`;
    case 'weaknessClosed':
      return `Those who found the weakness ${id} said${day} that it is gone.`;
    case 'vouchedFor':
      return `${hash} was vouched for${day}.`;
    case 'lodged':
      return `${hash} was lodged${day}, and nobody independent vouches for it.`;
    case 'shaken':
      return `${hash} was replaced, changed or lost.`;
    case 'notThere':
      return ground.of === 'practice' && ground.directorate !== undefined
        ? `${id} does not bind ${directorate}.`
        : `${ground.of === 'evidence' ? hash : id} is not in the register.`;
    default:
      return impossible(ground.saw);
  }
}

const DUTY_WORDS: { readonly [D in Duty['duty']]: string } = {
  publishDraft: 'The draft statement is published',
  approve: 'The statement is approved, before the accounts',
  publishFinal: 'The final statement is published',
  sign: 'The statement is signed by',
  content: 'The statement holds',
};

/** What is owed of a statement, and how it stands. */
export function dutySentence({ duty, named, by, doneOn, daysLate }: Duty): string {
  const owed = `${DUTY_WORDS[duty]}${named === null ? '' : duty === 'content' ? ` “${named}”` : ` ${named}`}`;
  const due = by === null ? '' : ` (by ${dayInWords(by)})`;
  if (doneOn !== null) return `${owed}${due}: done on ${dayInWords(doneOn)}${daysLate > 0 ? `, ${daysInWords(daysLate)} late` : ''}.`;
  return `${owed}${due}: not done${daysLate > 0 ? `, ${daysInWords(daysLate)} overdue` : ''}.`;
}
