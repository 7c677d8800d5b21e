import type { Denial, SegregationReason } from '../access/denial.ts';
import type { Standing } from '../access/grants.ts';
import { impossible } from '../impossible.ts';
import { listed } from './days.ts';
import { TIE_WORDS } from './states.ts';

/** Why somebody may not ask something, and who may, as one or two sentences. */
export function denialSentence(denial: Denial): string {
  switch (denial.denied) {
    case 'notGranted':
      return `This is for ${listed(
        denial.needs.map((standing) => STANDING_WORDS[standing]),
        'or',
      )}.`;
    case 'inAnothersName':
      return `This was asked in the name of ${denial.as}. Ask in the name of the post that you are signed in as.`;
    case 'segregated':
      return segregationSentence(denial.why);
    default:
      return impossible(denial);
  }
}

function segregationSentence(reason: SegregationReason): string {
  switch (reason.why) {
    case 'tied':
      return `You are not independent of it: ${TIE_WORDS[reason.as]}. Another post must.`;
    case 'ownRole':
      return 'Nobody grants a role to itself, or says of itself what it speaks for. Another administrator must.';
    case 'needsTwo':
      return reason.proposedBy === null
        ? 'This needs two: it must be proposed first, by another post.'
        : `This needs two: ${reason.proposedBy} proposed it, and a post that neither proposed it nor answers for the action must do it.`;
    case 'ownRequest':
      return 'You asked for it, or answer for the action. Somebody else decides.';
    case 'ownWords':
      return 'You recorded it, or answer for the action. Somebody else erases words of it.';
    case 'needsCommittee':
      return 'By the council’s policy a committee decides on this. The clerk records it, with the minute.';
    case 'notInPerson':
      return 'Nobody vouches by a token, or in the shape of another. Sign in as the post that checks.';
    case 'newsSince':
      return `There is news: you had read up to entry ${reason.upTo}, and the last about it is entry ${reason.last}. Read it, then check again.`;
    case 'writesNothing':
      return 'Your role keeps apart from what the register says of an action. Somebody who works on it must.';
    default:
      return impossible(reason);
  }
}

const STANDING_WORDS: { readonly [S in Standing]: string } = {
  accountable: 'the post that answers for the action',
  contributor: 'a post that contributes to it',
  head: 'the head of the directorate that leads it',
  receivingHead: 'the head of the directorate that it is offered to',
  concernedHead: 'the head of a directorate that it concerns',
  respondent: 'the post that was named to answer',
  assurer: 'a post that speaks from line 2 or 3',
  monitoringOfficer: 'the monitoring officer',
  clerk: 'the clerk',
  member: 'a member',
  agsAuthor: 'an author of the statement',
  administrator: 'an administrator',
};
