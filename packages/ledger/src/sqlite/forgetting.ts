import type { DatabaseSync } from 'node:sqlite';
import { unavailable } from './errors.ts';

/** Takes what was erased out of the write-ahead log. */
export type Forgetting = {
  /** Something was erased: the log is emptied now, or as soon as it can be. */
  readonly owe: () => void;
  /** Empties the log, if that is still owed. */
  readonly settle: () => void;
};

/**
 * Erased words are overwritten in the file itself, but the log still holds them until all of it is written back. A reader at work, or a disk
 * that fails, keeps that from happening; the entry that erased stands all the same, so it is owed and tried again with the next one. Another
 * process may have ended while it owed it, so whoever opens the file owes it once.
 */
export function forgettingIn(database: DatabaseSync): Forgetting {
  let isOwed = true;
  const settle = () => {
    if (isOwed) isOwed = !isEmptied(database);
  };
  return {
    owe: () => {
      isOwed = true;
      settle();
    },
    settle,
  };
}

/** Nobody is waited for: it is tried again anyway. */
function isEmptied(database: DatabaseSync): boolean {
  const wait = database.prepare('PRAGMA busy_timeout').get()?.['timeout'];
  try {
    database.exec('PRAGMA busy_timeout = 0');
    return database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0;
  } catch (error) {
    if (unavailable(error)) return false;
    throw error;
  } finally {
    database.exec(`PRAGMA busy_timeout = ${wait}`);
  }
}
