import type { NotAppended } from '@countersign/ledger';
import { type Answer, refused, unavailable } from './answer.ts';
import { nameOfStore } from './store.ts';

/** Why the record in this store did not take it, and what to do. Nothing was recorded. */
export function notWritten(refusal: NotAppended, store = 'the store'): Answer {
  const sentence = SENTENCES[refusal.refused];
  if (refusal.refused === 'storeUnavailable')
    return unavailable(refusal.refused, `${nameOfStore(store)} cannot be written just now: ${refusal.because}. ${sentence}`);
  return refused({ ...refusal, because: sentence }, sentence);
}

const SENTENCES: { readonly [Why in NotAppended['refused']]: string } = {
  noSuchRegister: 'There is no such register in this store. Make it with: countersign init',
  headMoved: 'Somebody else wrote first, again and again. Nothing was recorded; try again.',
  keyReused: 'This key was used before for something else. Nothing was recorded; use a new key.',
  nothingToAppend: 'There was nothing to record.',
  unfit: 'The words hold a character that cannot be kept (NUL, or half of a pair). Remove it and try again.',
  storeUnavailable: 'Nothing was recorded; what was recorded before can still be read. Then try again.',
};
