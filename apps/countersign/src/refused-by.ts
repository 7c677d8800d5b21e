import { type Refusal, refusalSentence } from '@countersign/core';
import { type Answer, refused } from './answer.ts';

/** What the rules refused, as an answer: the refusal as it is, and its sentence. */
export function refusedBy(refusal: Refusal): Answer {
  const because = refusalSentence(refusal);
  return refused({ ...refusal, because }, because);
}
