import { describe, expect, test } from 'vitest';
import { meetsTarget } from './measure.ts';

describe('whether a value meets the target', () => {
  test.each<[target: number, aspiration: number | null, value: number, met: boolean | null]>([
    [98, 100, 98, true],
    [98, 100, 98.1, true],
    [98, 100, 97.9, false],
    [10, 0, 10, true],
    [10, 0, 9, true],
    [10, 0, 11, false],
    [98, null, 98, true],
    [98, null, 99, null],
    [98, null, 97, null],
    [98, 98, 99, null],
  ])('of %d, with %d hoped for: %d meets it %s', (target, aspiration, value, met) => {
    expect(meetsTarget({ target, aspiration }, value)).toBe(met);
  });
});
