import { expect, test } from 'vitest';
import { type PublishBy, principalCouncil, publishBy } from '../meeting/publication.ts';
import { cadenceSentence, notCountedSentences } from './meetings.ts';

test.each([
  [null, 'It has not said how often it wants to be told.'],
  [{ everyMonths: 1, from: '2023-01-10' }, 'It wants to be told every month, since 10 January 2023.'],
  [{ everyMonths: 3, from: '2023-01-10' }, 'It wants to be told every 3 months, since 10 January 2023.'],
] as const)('a cadence of %j is told so', (cadence, says) => {
  expect(cadenceSentence(cadence)).toBe(says);
});

test('the days that did not count are told, each with why', () => {
  const { by: _by, ...counted } = publishBy('2023-04-12', principalCouncil);
  expect(notCountedSentences(counted).join(' ')).toBe(
    '1 April 2023 (a Saturday), 2 April 2023 (a Sunday), 7 April 2023 (a bank holiday), 8 April 2023 (a Saturday), 9 April 2023 (a Sunday) and 10 April 2023 (a bank holiday) do not count.',
  );
});

test('where every day counts that is said, and so are years whose bank holidays are not known', () => {
  expect(notCountedSentences({ leftOut: [], holidaysNotKnownIn: [2041] })).toEqual([
    'Every day between counts.',
    'The bank holidays of 2041 are not known yet; the day may be earlier.',
  ]);
  const mourning = { on: '2022-09-19', because: { title: 'Days of mourning', on: ['2022-09-19'] } } satisfies PublishBy['leftOut'][number];
  expect(notCountedSentences({ leftOut: [mourning], holidaysNotKnownIn: [] })).toEqual([
    '19 September 2022 (Days of mourning) does not count.',
  ]);
});
