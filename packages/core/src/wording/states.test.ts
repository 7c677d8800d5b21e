import { describe, expect, test } from 'vitest';
import type { StageName } from '../action/action.ts';
import { agreementState } from '../action/agreement.ts';
import { CONFIDENCE } from '../action/kinds.ts';
import { method, outcome } from '../assurance/verification.ts';
import { STATES } from '../rating/state.ts';
import { MOVEMENT_WORDS } from './changes.ts';
import {
  AGREEMENT_WORDS,
  CONFIDENCE_WORDS,
  LINE_WORDS,
  METHOD_WORDS,
  OUTCOME_WORDS,
  SEVERITY_WORDS,
  STAGE_WORDS,
  STALE_WORDS,
  STATE_WORDS,
  TIE_WORDS,
} from './states.ts';

/** Words that can be read, each standing for one thing. */
const eachOwn = (words: readonly unknown[]) => words.every((word) => /\S/.test(String(word ?? ''))) && new Set(words).size === words.length;

describe('a state', () => {
  test.each(STATES)('is told by a word and what it means, and by a letter where there is no colour: %s', (state) => {
    expect(STATE_WORDS[state]).toEqual({
      word: expect.stringMatching(/^[A-Z]/),
      meaning: expect.stringMatching(/^[a-z]/),
      letter: expect.stringMatching(/^.$/),
    });
  });

  test.each(['word', 'meaning', 'letter'] as const)('has a %s of its own', (part) => {
    expect(STATES.map((state) => STATE_WORDS[state][part])).toSatisfy(eachOwn);
  });
});

describe('which way an action went', () => {
  test.each(['better', 'worse', 'same', 'new'] as const)('is told by a word, and an arrow for the eye: %s', (movement) => {
    expect(MOVEMENT_WORDS[movement]).toEqual({ word: expect.stringMatching(/^[A-Z]/), arrow: expect.stringMatching(/^.$/) });
  });

  test.each(['word', 'arrow'] as const)('has a %s of its own', (part) => {
    expect(Object.values(MOVEMENT_WORDS).map((words) => words[part])).toSatisfy(eachOwn);
  });
});

describe('each kind has words of its own', () => {
  const STAGES: readonly StageName[] = [
    'offered',
    'open',
    'reportedComplete',
    'assured',
    'suspended',
    'superseded',
    'riskAccepted',
    'withdrawn',
  ];

  test.each<readonly [what: string, kinds: readonly (string | number)[], words: { readonly [kind in string | number]: string }]>([
    ['stage of an action', STAGES, STAGE_WORDS],
    ['point of a confidence', CONFIDENCE, CONFIDENCE_WORDS],
    ['method of a check', method.options, METHOD_WORDS],
    ['outcome of a check', outcome.options, OUTCOME_WORDS],
    ['state of an agreement', agreementState.options, AGREEMENT_WORDS],
    ['line of assurance', [1, 2, 3], LINE_WORDS],
    [
      'reason why an assurance went stale',
      [
        'reworded',
        'reopened',
        'dateMoved',
        'evidenceReplaced',
        'evidenceChanged',
        'evidenceMissing',
        'evidenceErased',
        'ownerChanged',
        'tookOver',
        'corrected',
        'noLongerHolds',
        'expired',
      ],
      STALE_WORDS,
    ],
    ['tie to an action', ['accountable', 'contributor', 'lodged', 'reportedComplete', 'head', 'host'], TIE_WORDS],
  ])('%s', (_, kinds, words) => {
    expect(Object.keys(words).sort()).toEqual(kinds.map(String).sort());
    expect(kinds.map((kind) => words[kind])).toSatisfy(eachOwn);
  });

  test('and of the lines only the third is internal audit', () => {
    expect(
      Object.entries(LINE_WORDS)
        .filter(([, word]) => word.includes('internal audit'))
        .map(([line]) => line),
    ).toEqual(['3']);
  });
});

test('how grave a finding is has a word for one, a word for several and a meaning, each its own', () => {
  for (const part of ['word', 'words', 'meaning'] as const)
    expect(eachOwn(Object.values(SEVERITY_WORDS).map((words) => words[part]))).toBe(true);
});
