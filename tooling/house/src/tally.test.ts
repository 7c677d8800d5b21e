import { describe, expect, test } from 'vitest';
import { closingLine, type Run, type Strictness, type Told, tallyOf } from './tally.ts';

const told = (...tests: readonly `${string}:${Told['went']}`[]): Told[] =>
  tests.map((each) => {
    const [title = '', went] = each.split(':');
    return { title, went: (['passed', 'failed', 'skipped'] as const).find((known) => known === went) ?? 'pending' };
  });

const lenient: Strictness = { noSkips: false, sharedData: true };
const strict: Strictness = { noSkips: true, sharedData: true };
const strictWithoutData: Strictness = { noSkips: true, sharedData: false };

describe('the closing line', () => {
  test.each<readonly [string, Run, Strictness, string]>([
    ['counts tests', { tests: told('a:passed', 'b:passed', 'c:failed', 'd:skipped'), broken: 0 }, lenient, '2 passed, 1 failed, 1 skipped'],
    ['counts as failed a file that did not load', { tests: told('a:passed'), broken: 1 }, lenient, '1 passed, 1 failed, 0 skipped'],
    [
      'counts as failed a test that did not end',
      { tests: told('a:passed', 'b:pending'), broken: 0 },
      lenient,
      '1 passed, 1 failed, 0 skipped',
    ],
    ['lets an ordinary run skip', { tests: told('a:passed', 'b:skipped'), broken: 0 }, lenient, '1 passed, 0 failed, 1 skipped'],
    [
      'counts a skip as failed where nothing may be skipped',
      { tests: told('a:passed', 'b:skipped'), broken: 0 },
      strict,
      '1 passed, 1 failed, 0 skipped',
    ],
    [
      'lets real files be absent',
      { tests: told('a:passed', 'real files (shared data) > b:skipped'), broken: 0 },
      strictWithoutData,
      '1 passed, 0 failed, 1 skipped',
    ],
    [
      'lets only real files be absent',
      { tests: told('a:passed', 'b:skipped'), broken: 0 },
      strictWithoutData,
      '1 passed, 1 failed, 0 skipped',
    ],
    [
      'does not let real files that are there be skipped',
      { tests: told('a:passed', 'b (shared data):skipped'), broken: 0 },
      strict,
      '1 passed, 1 failed, 0 skipped',
    ],
    ['does not take nothing for success', { tests: [], broken: 0 }, strict, '0 passed, 1 failed, 0 skipped'],
    [
      'does not take skips alone for success',
      { tests: told('b (shared data):skipped'), broken: 0 },
      strictWithoutData,
      '0 passed, 1 failed, 1 skipped',
    ],
  ])('%s', (_title, run, strictness, expected) => {
    expect(closingLine(tallyOf(run, strictness), false)).toBe(expected);
  });

  test('never says that nothing failed when the run did', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 }, true)).toBe('3 passed, 1 failed, 0 skipped');
  });

  test('names each test that was skipped wrongly', () => {
    const { because } = tallyOf({ tests: told('a:passed', 'group > b:skipped', 'c:skipped'), broken: 0 }, strict);
    expect(because).toEqual([
      'Skipped, where nothing may be skipped: group > b. Run it, or take it out.',
      'Skipped, where nothing may be skipped: c. Run it, or take it out.',
    ]);
  });

  test('says when nothing was executed', () => {
    expect(tallyOf({ tests: [], broken: 0 }, strict).because).toEqual([
      'No test was executed, so nothing was proved. Look at what was asked to run.',
    ]);
  });
});
