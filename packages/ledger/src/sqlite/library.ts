import type { NotOpened } from '../refusal.ts';

/**
 * The first SQLite without the WAL-reset bug, by which two connections could damage a file (https://www.sqlite.org/wal.html#walresetbug).
 * Repairs of older lines (3.50.7, 3.44.6) are not counted as safe: no Node that we run on carries them.
 */
const NEEDED = '3.51.3';

/** What keeps this version of SQLite from being used, or null. */
export function unfitLibrary(found: string): NotOpened | null {
  return isBefore(found, NEEDED) ? { refused: 'libraryTooOld', library: 'SQLite', found, needed: NEEDED } : null;
}

function isBefore(one: string, other: string): boolean {
  const [ones, others] = [one, other].map((version) => version.split('.').map(Number));
  const differs = (others ?? []).findIndex((part, index) => part !== (ones?.[index] ?? 0));
  return differs >= 0 && !((ones?.[differs] ?? 0) > (others?.[differs] ?? 0));
}
