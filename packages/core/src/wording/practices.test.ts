import { expect, test } from 'vitest';
import type { PracticeInYear } from '../practice/deviation.ts';
import { deviationSentences } from './practices.ts';

type State = PracticeInYear['state'];
const DEVIATES: readonly State[] = ['partly', 'notKept', 'notTested', 'silent'];
const rows = (...states: readonly State[]): readonly PracticeInYear[] =>
  states.map((state) => ({
    practice: 'P1',
    directorate: 'CFE',
    year: '2023/24',
    state,
    deviates: DEVIATES.includes(state),
    reading: null,
    byLine: { 1: null, 2: null, 3: null },
  }));

test.each<[states: readonly State[], says: string]>([
  [['kept', 'kept'], 'In 2023/24, nothing deviates from expected practice. Of the others, 2 are kept.'],
  [['partly'], 'In 2023/24, 1 of 1 practice deviates: 1 is partly kept.'],
  [
    ['silent', 'notKept', 'kept', 'notYetDue', 'notKept'],
    'In 2023/24, 3 of 5 practices deviate: 2 are not kept and 1 is silent. Of the others, 1 is kept and 1 is not yet due.',
  ],
])('%j is told so', (states, says) => {
  expect(deviationSentences(rows(...states), '2023/24').join(' ')).toBe(
    `${says} A practice is counted once for each directorate that it binds.`,
  );
});

test('other years are left out, and a year in which nothing is expected says so', () => {
  expect(deviationSentences(rows('kept'), '2022/23')).toEqual(['No practice is expected of any directorate in 2022/23.']);
});
