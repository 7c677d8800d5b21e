import { describe, expect, test } from 'vitest';
import { answer, area, reviewKind } from './review.ts';

describe('the record uses these words, and no others, of', () => {
  test('what kind of review it was', () => {
    expect(reviewKind.options).toEqual([
      'internalAudit',
      'lessonsLearned',
      'externalAudit',
      'statutoryRecommendation',
      'publicInterestReport',
      'peerChallenge',
      'bestValueInspection',
      'regulator',
      'agsReview',
    ]);
  });
  test('what management answered', () => {
    expect(answer.options).toEqual(['agreed', 'partlyAgreed', 'notAgreed', 'notSought']);
  });
});

test('an area of focus has a name of its own and says what it is about', () => {
  expect(area.parse({ id: 'A3', title: 'Ownership' })).toEqual({ id: 'A3', title: 'Ownership' });
  expect(area.safeParse({ id: 'A3' }).success).toBe(false);
  expect(area.safeParse({ title: 'Ownership' }).success).toBe(false);
});
