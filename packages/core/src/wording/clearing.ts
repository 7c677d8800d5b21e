import type { Verb } from '../command/verbs.ts';

/** What clears a finding, as an instruction to whoever may do it. */
const CLEARING_WORDS: { readonly [V in Verb]?: string } = {
  accept: 'Offer it, and have the post that will answer accept it.',
  addContributor: 'Name the post that contributes.',
  recordAgreement: 'Have an agreement signed, and record it.',
  classify: 'Say it where the action is classified, with the reason.',
  recordHolder: 'Record who holds the post.',
  nameRespondent: 'Name the one post that answers for all.',
  respondJointly: 'Give the answer.',
  recordTakeUp: 'Record how far each directorate has taken it up.',
  reportComplete: 'Report complete what it waits for, or what is done.',
  grantExtension: 'Have more time asked for, and granted or refused by whoever may.',
  resolve: 'Have the committee decide on it, and record the minute.',
  report: 'Report on it: how it goes, why, and how it will be brought back.',
  lodgeEvidence: 'Lodge the evidence.',
  verify: 'Have somebody independent verify it.',
  reopen: 'Open it again.',
  split: 'Split it, one action a deliverable.',
  takeSheet: 'Take in a sheet that tells it again, or close what was left out.',
  agreeCadence: 'Have the committee agree how often it wants to be told.',
  issueReport: 'Issue a report.',
  recordWeakness: 'Record that the weakness is gone, once those who found it say so.',
  reword: 'Word it anew, without the name.',
  respond: 'Raise an action, or respond with the reason why not.',
  readPractice: 'Have the practice read, and repaired where it is not kept.',
  switchOnRule: 'Ask it again, when the reason has gone.',
};

/** What to do about a finding that this act clears. */
export function clearingSentence(verb: Verb): string {
  return CLEARING_WORDS[verb] ?? `This is cleared by ${verb}.`;
}
