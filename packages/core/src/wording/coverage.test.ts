import { expect, test } from 'vitest';
import type { Lack } from '../coverage/coverage.ts';
import { lackSentence, verifiedSentence } from './coverage.ts';

test.each<[verified: number, areas: number, says: string]>([
  [3, 11, '3 of 11 areas are verified.'],
  [1, 2, '1 of 2 areas is verified.'],
  [0, 1, '0 of 1 area is verified.'],
  [0, 0, 'It names no area, so none can be verified.'],
])('%i of %i areas', (verified, areas, says) => {
  expect(verifiedSentence({ verified, areas })).toBe(says);
});

test.each<[lack: Lack, says: string]>([
  [{ lacks: 'actions' }, 'It has no action that stands.'],
  [{ lacks: 'assurance', refs: ['A1'] }, 'A1 is not assured.'],
  [{ lacks: 'assurance', refs: ['A1', 'A2'] }, 'A1 and A2 are not assured.'],
  [{ lacks: 'answer', recommendations: ['R1'] }, 'R1 is not covered by an action or a recorded refusal.'],
])('%j is told so', (lack, says) => {
  expect(lackSentence(lack)).toBe(says);
});
