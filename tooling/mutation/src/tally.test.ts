import type { MutantResult } from '@stryker-mutator/api/core';
import { describe, expect, test } from 'vitest';
import { line } from './table.ts';
import { fallsShort, scoreOf, tallyOf } from './tally.ts';

const changes = (counts: { readonly [status: string]: number }) =>
  Object.entries(counts).flatMap(([status, count]) => Array.from({ length: count }, () => ({ status }) as MutantResult));

describe('of the changes to a folder', () => {
  test('a change that ran too long was noticed, and one that no test meets was not', () => {
    const tally = tallyOf('day', changes({ Killed: 7, Timeout: 1, Survived: 1, NoCoverage: 1 }), 12);
    expect(tally).toEqual({ folder: 'day', mutants: 10, killed: 8, survived: 2, broken: 0, seconds: 12 });
    expect(scoreOf(tally)).toBe(80);
  });

  test('one with which no test could be told counts neither way, nor does one that was not made', () => {
    expect(tallyOf('day', changes({ Killed: 1, RuntimeError: 1, Ignored: 5 }), 0)).toMatchObject({ mutants: 1, killed: 1, broken: 1 });
  });

  test('a folder that holds nothing to change has every one noticed', () => {
    expect(scoreOf(tallyOf('statement', [], 0))).toBe(100);
  });

  test.each([
    ['day', 80, false],
    ['day', 79, true],
    ['access', 90, false],
    ['access', 89, true],
  ])('%s with %i of a hundred noticed falls short: %s', (folder, killed, short) => {
    const tally = tallyOf(folder, changes({ Killed: killed, Survived: 100 - killed }), 0);
    expect(fallsShort(tally)).toBe(short);
    expect(line(tally).endsWith(' falls short')).toBe(short);
  });
});
