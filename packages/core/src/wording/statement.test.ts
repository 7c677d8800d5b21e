import { describe, expect, test } from 'vitest';
import { type Ground, SEEN } from '../statement/ground.ts';
import type { Duty } from '../strength/duties.ts';
import { dutySentence, groundSentence, overstatementSentence } from './statement.ts';

const ground = (saw: Ground['saw'], more: Partial<Ground> = {}): Ground => ({ of: 'action', id: 'X-1', strength: 'weak', saw, ...more });
const duty = (more: Partial<Duty>): Duty => ({
  duty: 'publishDraft',
  what: null,
  named: null,
  by: '2024-05-31',
  doneOn: null,
  daysLate: 0,
  ...more,
});

describe('what was seen of a ground', () => {
  test.each(SEEN)('%s: is a sentence, with its day and without', (saw) => {
    for (const more of [{}, { on: '2023-05-01' }, { due: '2023-06-30' }, { directorate: 'CFE' }] as const) {
      const sentence = groundSentence(ground(saw, more));
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/undefined| {2}|null/);
    }
  });

  // biome-ignore format: a table is a table
  test.each([
    [ground('outstanding', { due: '2023-06-30' }),                                     'X-1 is still to be done; it is due on 30 June 2023.'],
    [ground('outstanding'),                                                            'X-1 is still to be done, with no date agreed.'],
    [ground('assuranceStale', { on: '2023-05-01' }),                                   'X-1 was verified, and since 1 May 2023 that no longer stands.'],
    [ground('notRead', { of: 'practice', directorate: 'CFE' }),                        'Nobody has looked whether X-1 is kept in CFE.'],
    [ground('notRead', { of: 'measure' }),                                             'Nobody has said yet what X-1 stands at.'],
    [ground('notThere'),                                                               'X-1 is not in the register.'],
    [ground('notThere', { of: 'practice' }),                                           'X-1 is not in the register.'],
    [ground('notThere', { of: 'practice', directorate: 'CR' }),                        'X-1 does not bind CR.'],
    [ground('notThere', { of: 'evidence', id: 'a'.repeat(64) }),                       'Evidence aaaaaaaaaaaa… is not in the register.'],
    [ground('selfRead', { of: 'practice', directorate: 'CFE', on: '2023-05-01' }),     'As CFE itself said on 1 May 2023, X-1 is kept; nobody independent has looked.'],
  ] as const)('%j', (seen, says) => {
    expect(groundSentence(seen)).toBe(says);
  });
});

describe('what is owed', () => {
  // biome-ignore format: a table is a table
  test.each([
    [duty({}),                                                          'The draft statement is published (by 31 May 2024): not done.'],
    [duty({ daysLate: 1 }),                                             'The draft statement is published (by 31 May 2024): not done, 1 day overdue.'],
    [duty({ doneOn: '2024-05-31' }),                                    'The draft statement is published (by 31 May 2024): done on 31 May 2024.'],
    [duty({ doneOn: '2024-06-10', daysLate: 10 }),                      'The draft statement is published (by 31 May 2024): done on 10 June 2024, 10 days late.'],
    [duty({ by: null }),                                                'The draft statement is published: not done.'],
    [duty({ duty: 'sign', what: 'leader', named: 'Leader of the Council', by: null }), 'The statement is signed by Leader of the Council: not done.'],
    [duty({ duty: 'content', what: 'opinion', named: 'An opinion', by: null }), 'The statement holds “An opinion”: not done.'],
  ] as const)('%j', (owed, says) => {
    expect(dutySentence(owed)).toBe(says);
  });
});

test('each way of saying too much is told to its author in a sentence of its own', () => {
  const sentences = (['claimsMore', 'wordsClaimMore', 'claimsLess'] as const).map(overstatementSentence);
  expect(new Set(sentences).size).toBe(3);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
});
