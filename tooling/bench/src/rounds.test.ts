import { describe, expect, test } from 'vitest';
import { type Measured, median, timesAsLong } from './rounds.ts';

const measured = (rounds: readonly number[]): Measured => ({ name: 'one', ns: median(rounds), noise: 0, rounds, runsARound: 1 });

describe('how many times as long one takes as another', () => {
  test('is not changed by a round that slows both', () => {
    expect(timesAsLong(measured([20, 900, 22]), measured([10, 450, 11]))).toBe(2);
  });

  test('is that of the middle round, so that one disturbed turn does not decide', () => {
    expect(timesAsLong(measured([30, 30, 30]), measured([10, 10, 600]))).toBe(3);
  });
});

test('the middle of an even number of rounds lies between the two in the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5]);
});
