import { describe, expect, test } from 'vitest';
import { hasExpired, madeStale } from './stale.ts';
import { type Assurance, grade, method, type Outcome, outcome, saysDone, sendsBack } from './verification.ts';

test('a check is made in one of three ways, in rising order of strength', () => {
  expect(method.options).toEqual(['selfAssessed', 'deskReview', 'tested']);
});

describe('what a check finds', () => {
  // biome-ignore format: a table is a table
  const table: { readonly [Found in Outcome]: 'done' | 'sent back' | 'neither' } = {
    implemented:         'done',
    partly:              'sent back',
    notImplemented:      'sent back',
    noEvidence:          'sent back',
    alternativeAccepted: 'done',
    notSelected:         'neither',
  };

  test('is one of these, and nothing else', () => expect(outcome.options).toEqual(Object.keys(table)));

  test.each(Object.entries(table) as [Outcome, string][])('%s: %s', (found, what) => {
    expect([saysDone(found), sendsBack(found)]).toEqual([what === 'done', what === 'sent back']);
  });
});

test('an opinion names the scale that it is a word of', () => {
  expect(grade.parse({ scale: 'IA-2025', label: 'Limited' })).toEqual({ scale: 'IA-2025', label: 'Limited' });
  expect(grade.safeParse({ label: 'Limited' }).success).toBe(false);
});

describe('an assurance', () => {
  const until = (day: string | null) => ({ until: day, stale: null }) as Assurance;

  test.each([
    [null, '2099-12-31', false],
    ['2024-03-31', '2024-03-31', false],
    ['2024-03-31', '2024-04-01', true],
  ] as const)('given until %s has run out on %s: %s', (day, asAt, expired) => {
    expect(hasExpired(until(day), asAt)).toBe(expired);
  });

  test('made stale twice tells what made it stale first', () => {
    const first = madeStale(until(null), { why: 'reworded', on: '2023-05-01' });
    expect(madeStale(first, { why: 'expired', on: '2024-04-01' })).toEqual({ until: null, stale: { why: 'reworded', on: '2023-05-01' } });
  });
});
