import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const PLACES = [
  ['UTC', 'en_GB.UTF-8'],
  ['Europe/London', 'en_GB.UTF-8'],
  ['Pacific/Auckland', 'en_NZ.UTF-8'],
  ['Europe/Istanbul', 'tr_TR.UTF-8'],
  ['Africa/Cairo', 'ar_EG.UTF-8'],
] as const;

describe('in whichever zone and locale it is read', () => {
  const printed = PLACES.map(([zone, locale]) => printedIn(zone, locale));
  const [first = ''] = printed;

  test.each(PLACES.map(([zone, locale], index) => [zone, locale, index] as const))('a register says the same: %s, %s', (_, __, index) => {
    expect(whole(printed[index])).toEqual(whole(first));
  });

  test('and a planted fault, the day where the machine stands, is found', () => {
    const days = printed.map((each) => JSON.stringify(JSON.parse(each).planted));
    expect(new Set(days).size).toBeGreaterThan(1);
  });

  // biome-ignore format: a table, to be read by anybody
  test.each([
    // The clocks go forward in the night of 29 March 2026, and the day in London then begins at 23:00 UTC.
    ['2026-03-28T23:59:59.999Z', '2026-03-28'],
    ['2026-03-29T00:59:59.999Z', '2026-03-29'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29'],
    ['2026-03-29T22:59:59.999Z', '2026-03-29'],
    ['2026-03-29T23:00:00.000Z', '2026-03-30'],
    // They go back in the night of 25 October, and it begins at midnight UTC again.
    ['2026-10-24T22:59:59.999Z', '2026-10-24'],
    ['2026-10-24T23:00:00.000Z', '2026-10-25'],
    ['2026-10-25T00:59:59.999Z', '2026-10-25'],
    ['2026-10-25T01:00:00.000Z', '2026-10-25'],
    ['2026-10-25T23:59:59.999Z', '2026-10-25'],
    ['2026-10-26T00:00:00.000Z', '2026-10-26'],
  ])('at %s it is %s in London', (moment, day) => {
    expect(said().nights).toContainEqual([moment, day]);
  });

  test.each([
    ['2024-02-29', '2023/24'],
    ['2026-03-31', '2025/26'],
    ['2026-04-01', '2026/27'],
  ])('%s falls in the financial year %s', (day, year) => {
    expect(said().years).toContainEqual([day, year]);
  });

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-29', 1, '2026-04-29'],
    ['2026-09-25', 1, '2026-10-25'],
  ])('%s and %i months is %s', (day, months, then) => {
    expect(said().months).toContainEqual([day, months, then]);
  });

  function said(): { readonly nights: unknown; readonly years: unknown; readonly months: unknown } {
    return JSON.parse(first);
  }
});

/** All that was printed but the planted fault. */
function whole(printed = '{}'): object {
  const { planted: _planted, ...rest } = JSON.parse(printed);
  return rest;
}

/** A process of its own, because the zone and the locale are read when it starts. */
function printedIn(zone: string, locale: string): string {
  const script = fileURLToPath(new URL('../../../packages/core/src/proof/zone.child.suite.ts', import.meta.url));
  const env = { ...process.env, TZ: zone, LC_ALL: locale, NODE_OPTIONS: '' };
  return execFileSync(process.execPath, ['--conditions=@countersign/source', '--no-warnings', script], {
    env,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
}
