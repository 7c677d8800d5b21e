import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { faultsOf, sourcesOf } from './house.ts';
import { inHouseOf } from './planted.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('this house', () => {
  test('has no fault', () => {
    expect(faultsOf(root).map(({ sentence }) => sentence)).toEqual([]);
  });

  test('was really read', () => {
    expect(sourcesOf(root).length).toBeGreaterThan(10);
  });
});

test('a fault says what, where and what to do', () => {
  const [found] = inHouseOf({ 'packages/core/src/a.ts': '\nDate.now();' }, faultsOf);
  expect(found?.sentence).toBe(
    `packages/core/src/a.ts:2 has Date.now: only apps/countersign reads the clock; take the day or the instant as an argument.`,
  );
});
