import { expect, test } from 'vitest';
import { leavesOf } from './leaves.ts';

test.each([
  [1, 2, '1 2'],
  [2, 3, '1 2 3'],
  [1, 40, '1 2 3 … 40'],
  [4, 40, '1 2 3 4 5 6 … 40'],
  [5, 40, '1 2 3 4 5 6 7 … 40'],
  [6, 40, '1 … 4 5 6 7 8 … 40'],
  [10, 40, '1 … 8 9 10 11 12 … 40'],
  [36, 40, '1 … 34 35 36 37 38 39 40'],
  [40, 40, '1 … 38 39 40'],
])('page %i of %i leads to %s', (page, pages, leaves) => {
  expect(
    leavesOf(page, pages)
      .map((each) => each ?? '…')
      .join(' '),
  ).toBe(leaves);
});
