import { resolve } from 'node:path';
import { randomSalt, type Salt } from './commitment.ts';
import { ledgerOn } from './ledger.ts';
import type { Ledger } from './port.ts';
import type { NotOpened } from './refusal.ts';
import { openedStore, readingConnection, type Wish } from './sqlite/opening.ts';
import { sqliteStore } from './sqlite/store.ts';

export type { NotOpened } from './refusal.ts';
export { backUpSqlite, type NotBackedUp, type Progress } from './sqlite/backup.ts';

export type SqliteWish = {
  /** Makes the file when it is missing or empty. Its folder must be there. */
  readonly create: boolean;
  /** How long to wait for another process that is writing, in milliseconds. */
  readonly wait?: number;
  readonly salt?: Salt;
};

/**
 * The ledger in one SQLite file. Several processes may use it at once; one writes at a time. A missing file, another program's file, a later
 * Countersign's, an unsafe SQLite or a file the machine will not give are answered, not thrown.
 */
export function openSqlite(path: string, { create, wait = 5_000, salt = randomSalt }: SqliteWish): Ledger | NotOpened {
  const wish: Wish = { path: resolve(path), create, wait };
  const database = openedStore(wish);
  if ('refused' in database) return database;
  try {
    return ledgerOn(
      sqliteStore(database, () => readingConnection(wish)),
      salt,
    );
  } catch (error) {
    database.close();
    return { refused: 'storeUnreadable', path: wish.path, because: error instanceof Error ? error.message : String(error) };
  }
}
