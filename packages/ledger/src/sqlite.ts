import { resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { randomSalt, type Salt } from './commitment.ts';
import { ledgerOn } from './ledger.ts';
import type { Ledger } from './port.ts';
import type { NotOpened } from './refusal.ts';
import { openedStore, readingConnection, readOnlyConnection, stampOf, type Wish } from './sqlite/opening.ts';
import { readOnlySqliteStore, sqliteStore } from './sqlite/store.ts';
import { Unreachable } from './unreachable.ts';

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
 * Countersign's, an unsafe SQLite or a file the machine will not give are answered, not thrown. A file that may be read and not written is
 * read; every append to it is answered `storeUnavailable`.
 */
export function openSqlite(path: string, { create, wait = 5_000, salt = randomSalt }: SqliteWish): Ledger | NotOpened {
  const wish: Wish = { path: resolve(path), create, wait };
  const database = openedStore(wish);
  if ('refused' in database) return database.refused === 'notWritable' ? openToRead(wish, database.unreadable, salt) : database;
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

/** The ledger in a file that may be read and not written; or else why it could not be opened to be written. */
function openToRead(wish: Wish, refusal: NotOpened, salt: Salt): Ledger | NotOpened {
  const reader = readOnlyConnection(wish);
  if ('refused' in reader) return reader.refused === 'storeUnreadable' ? refusal : reader;
  return ledgerOn(
    readOnlySqliteStore(reader, again, () => stampOf(wish), 'because' in refusal ? refusal.because : refusal.refused),
    salt,
  );

  function again(): DatabaseSync {
    const another = readOnlyConnection(wish);
    if ('refused' in another) throw new Unreachable('because' in another ? another.because : another.refused);
    return another;
  }
}
