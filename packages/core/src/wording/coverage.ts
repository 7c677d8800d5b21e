import type { Coverage, Lack, RecommendationCoverage } from '../coverage/coverage.ts';
import { impossible } from '../impossible.ts';
import type { Answer } from '../review/review.ts';
import { counted, listed } from './days.ts';

/** What came of a recommendation. */
export const COVERED_WORDS: { readonly [C in RecommendationCoverage['covered']]: string } = {
  byActions: 'Covered by actions',
  byRefusal: 'Refused, with the reason recorded',
  no: 'Not covered',
};

/** What management answered to a recommendation. */
export const ANSWER_WORDS: { readonly [A in Answer]: string } = {
  agreed: 'agreed',
  partlyAgreed: 'partly agreed',
  notAgreed: 'not agreed',
  notSought: 'no answer was sought',
};

/** How much of a review has been verified, as a sentence. */
export function verifiedSentence({ verified, areas }: Pick<Coverage, 'verified' | 'areas'>): string {
  if (areas === 0) return 'It names no area, so none can be verified.';
  return `${verified} of ${counted(areas, 'area')} ${verified === 1 || areas === 1 ? 'is' : 'are'} verified.`;
}

/** What an area lacks to be verified, as a sentence. */
export function lackSentence(lack: Lack): string {
  switch (lack.lacks) {
    case 'actions':
      return 'It has no action that stands.';
    case 'assurance':
      return `${listed(lack.refs)} ${lack.refs.length === 1 ? 'is' : 'are'} not assured.`;
    case 'answer':
      return `${listed(lack.recommendations)} ${lack.recommendations.length === 1 ? 'is' : 'are'} not covered by an action or a recorded refusal.`;
    default:
      return impossible(lack);
  }
}
