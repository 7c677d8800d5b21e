import type { CrossCheckItem } from '../feed.ts';

/** What each way in which statement and register do not meet is called, and what it means for the author; the gravest stand first. */
export const CROSS_CHECK_WORDS: { readonly [K in CrossCheckItem['kind']]: { readonly title: string; readonly meaning: string } } = {
  contradictsExternalAudit: {
    title: 'Claimed, while somebody outside says otherwise',
    meaning: 'The statement claims what a weakness that is still open denies. Take the claim back, or tell the weakness beside it.',
  },
  contradictsPractice: {
    title: 'Claimed, while a practice was found not kept',
    meaning: 'The statement claims what was found not kept, or only in part, in a directorate.',
  },
  strongerThanProved: {
    title: 'Stronger than proved',
    meaning: 'The words claim more than what they rest on bears out. The wording under each says no more than is proved.',
  },
  weaknessNotDisclosed: {
    title: 'A weakness that the statement does not speak of',
    meaning: 'Somebody outside says that it is open, and no assertion rests on it.',
  },
  resolvedNotProved: {
    title: 'Said to be resolved, and not proved',
    meaning: 'The statement says that an earlier issue is resolved, and its actions are not assured.',
  },
  promiseMissed: { title: 'Promised by a day that has gone', meaning: 'An earlier statement gave a day, and by that day it was not done.' },
  carriedTooLong: {
    title: 'Carried forward for too long',
    meaning: 'The issue has gone from statement to statement for longer than the council allows, and no reason is given.',
  },
  assertionWithoutAction: {
    title: 'Asserted, with no action behind it',
    meaning: 'Nothing in the register is named that would bear it out. Link it to what it rests on, or do not claim it.',
  },
  actionMissing: {
    title: 'An issue that no action is to resolve',
    meaning: 'The statement owns up to it, or carries it on, and the register holds nothing that is to mend it.',
  },
  checkRecordedLate: {
    title: 'Checked, and recorded on a later day',
    meaning: 'The check is dated before the day on which it was recorded, so nobody could have read it then.',
  },
  assuredNotUsed: {
    title: 'Assured, and not used',
    meaning: 'It has been found done, and no assertion rests on it. The statement could say so.',
  },
  weakerThanProved: {
    title: 'Weaker than proved',
    meaning: 'The statement says that something cannot be claimed, and all of it has been verified since.',
  },
};
