import type { NotAppended } from '@countersign/ledger';
import { type Answer, refused, unavailable } from './answer.ts';

/** Why the record did not take it, and what to do. Nothing was recorded. */
export function notWritten(refusal: NotAppended): Answer {
  const sentence = SENTENCES[refusal.refused];
  if (refusal.refused === 'storeUnavailable') return unavailable(refusal.refused, `${sentence} (${refusal.because})`);
  return refused({ ...refusal, because: sentence }, sentence);
}

const SENTENCES: { readonly [Why in NotAppended['refused']]: string } = {
  noSuchRegister: 'There is no such register in this store. Make it with: countersign init',
  headMoved: 'Somebody else wrote first, again and again. Nothing was recorded; try again.',
  keyReused: 'This key was used before for something else. Nothing was recorded; use a new key.',
  nothingToAppend: 'There was nothing to record.',
  unfit: 'The words hold a character that cannot be kept (NUL, or half of a pair). Remove it and try again.',
  storeUnavailable: 'The store cannot be written just now. Nothing was recorded; try again.',
};
