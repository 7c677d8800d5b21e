import type { PositionedAction, Verification } from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { checkInWords, checkOf, officerSaysBetter } from './voices.ts';

const check: Verification = {
  line: 3,
  method: 'tested',
  outcome: 'implemented',
  by: 'audit',
  on: '2023-06-05',
  evidence: [],
  opinion: null,
  grade: null,
  upTo: 1,
  until: null,
  entry: 1,
};
const stands = { ...check, stale: false, staleBecause: null };
const stale = { ...check, stale: true, staleBecause: { why: 'reworded', on: '2023-07-01' } } as const;

describe('how far an action has been checked', () => {
  test.each<[string, Pick<PositionedAction, 'assurance' | 'verification'>, string]>([
    ['line 3 assured it', { assurance: stands, verification: check }, 'Verified by internal audit, tested'],
    ['line 2 assured it', { assurance: { ...stands, line: 2 }, verification: check }, 'Verified by corporate oversight (line 2)'],
    ['what was vouched for has changed', { assurance: stale, verification: check }, 'No longer stands: the action was reworded'],
    [
      'the last check sent it back',
      { assurance: stale, verification: { ...check, outcome: 'partly' } },
      'Checked 5 June 2023 by internal audit (line 3): partly implemented',
    ],
    ['management says so of itself', { assurance: null, verification: { ...check, line: 1, method: 'selfAssessed' } }, 'Not yet verified'],
    ['it was not selected', { assurance: null, verification: { ...check, outcome: 'notSelected' } }, 'Not yet verified'],
    ['nobody looked', { assurance: null, verification: null }, 'Not yet verified'],
  ])('when %s', (_when, action, words) => {
    expect(checkInWords(action)).toBe(words);
  });

  test('says internal audit for line 3 alone', () => {
    expect(checkOf({ assurance: stands, verification: check })).toBe('audit');
    expect(checkOf({ assurance: { ...stands, line: 2 }, verification: check })).toBe('otherLine');
  });
});

describe('the officer', () => {
  test.each([
    ['green', 'red', true],
    ['amber', 'red', true],
    ['green', 'amber', true],
    ['amber', 'amber', false],
    ['red', 'green', false],
    ['green', 'assured', false],
    [null, 'red', false],
  ] as const)('who says %s where the scheme says %s says better of it: %s', (officerSays, state, better) => {
    expect(officerSaysBetter({ officerSays, rating: { state, point: null, because: [], without: [] } })).toBe(better);
  });
});
