import { closeSync, lstatSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { NotOpened } from '../refusal.ts';
import { codeOf, unavailable } from './errors.ts';
import { unfitLibrary } from './library.ts';
import { APPLICATION_ID, SCHEMA, STORE_VERSION } from './schema.ts';
import { settingOf, settle } from './settings.ts';
import { bringUpToDate } from './upgrading.ts';

export type Wish = { readonly path: string; readonly create: boolean; readonly wait: number };

const NOT_A_DATABASE = 26;
const MAGIC = Buffer.from('SQLite format 3\0');
/** Where the header of a SQLite file holds the id of the program that made it. */
const APPLICATION_ID_AT = 68;

/** Why SQLite would not open a file to write to it, though it may perhaps be read. */
export type NotWritable = { readonly refused: 'notWritable'; readonly unreadable: NotOpened };

/** Opens the file at this path as a store, or says why not. A file of another program is never changed. */
export function openedStore(wish: Wish): DatabaseSync | NotOpened | NotWritable {
  const refusal = unfitLibrary(process.versions['sqlite'] ?? '0') ?? unfitPath(wish);
  if (refusal) return refusal;

  let database: DatabaseSync | null = null;
  try {
    database = connection(wish, wish.create ? 'rwc' : 'rw');
    const unfit = unfitDatabase(database, wish);
    if (unfit) {
      database.close();
      return unfit;
    }
    settle(database);
    bringUpToDate(database);
    return database;
  } catch (error) {
    if (database?.isOpen) database.close();
    const unreadable = unopened(error, wish.path);
    return FORBIDDEN.includes(codeOf(error) ?? 0) ? { refused: 'notWritable', unreadable } : unreadable;
  }
}

/** Not permitted, only to be read, no room or no luck on the disk, not to be opened. */
const FORBIDDEN: readonly number[] = [3, 8, 10, 13, 14];

/** A connection that can only read, for looking at the store while others write. */
export function readingConnection(wish: Wish): DatabaseSync {
  return readingOnly(connection(wish, 'ro'));
}

/**
 * A connection to a store that may only be read, by whoever may not write its file or its folder; or why it cannot be read. SQLite notes who
 * reads in files beside the store. Where it may not, a store whose log is empty is read as one that nobody changes.
 */
export function readOnlyConnection(wish: Wish): DatabaseSync | NotOpened {
  let database: DatabaseSync | null = null;
  try {
    database = readingOnly(connection(wish, mayNote(wish) ? 'ro' : 'still'));
    const unfit = unfitDatabase(database, { ...wish, create: false }) ?? unfitToRead(database, wish);
    if (unfit) database.close();
    return unfit ?? database;
  } catch (error) {
    if (database?.isOpen) database.close();
    return unopened(error, wish.path);
  }
}

/** Which files these are: another when either was written. */
export function stampOf({ path }: Wish): string {
  return [path, `${path}-wal`]
    .map((file) => statSync(file, { throwIfNoEntry: false }))
    .map((found) => (found === undefined ? '' : `${found.ino} ${found.mtimeMs} ${found.size}`))
    .join();
}

function mayNote(wish: Wish): boolean {
  if ((statSync(`${wish.path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) return true;
  try {
    const database = connection(wish, 'ro');
    try {
      settingOf(database, 'schema_version');
      return true;
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

function readingOnly(database: DatabaseSync): DatabaseSync {
  try {
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A URL, because only there can SQLite be told not to make a file that is missing. */
function connection({ path, wait }: Wish, mode: 'still' | 'ro' | 'rw' | 'rwc'): DatabaseSync {
  const url = pathToFileURL(path);
  url.searchParams.set('mode', mode === 'still' ? 'ro' : mode);
  if (mode === 'still') url.searchParams.set('immutable', '1');
  const readOnly = mode === 'ro' || mode === 'still';
  return new DatabaseSync(url, { timeout: wait, defensive: true, enableForeignKeyConstraints: true, readOnly });
}

function unfitPath({ path, create }: Wish): NotOpened | null {
  try {
    const found = statSync(path);
    if (found.isFile()) return found.size === 0 ? null : unfitHeader(path);
    return { refused: 'notAStore', path, because: found.isDirectory() ? 'it is a folder' : 'it is not a file' };
  } catch (error) {
    if (!isMissing(error)) return unopened(error, path);
    return create && !isDanglingLink(path) ? null : { refused: 'storeMissing', path };
  }
}

/**
 * Looked at without SQLite, which takes a file of a few bytes for an empty database and would write over it, and which tidies up the log
 * of another program's database merely by opening it. A store is made whole before its log is switched on, so these bytes can be trusted.
 */
function unfitHeader(path: string): NotOpened | null {
  const found = Buffer.alloc(APPLICATION_ID_AT + 4);
  const file = openSync(path, 'r');
  try {
    readSync(file, found);
  } finally {
    closeSync(file);
  }
  if (!found.subarray(0, MAGIC.length).equals(MAGIC)) return { refused: 'notAStore', path, because: 'it is not a SQLite file' };
  return found.readInt32BE(APPLICATION_ID_AT) === APPLICATION_ID
    ? null
    : { refused: 'notAStore', path, because: 'Countersign did not make it' };
}

function unfitDatabase(database: DatabaseSync, { path, create }: Wish): NotOpened | null {
  if (create && isEmpty(database)) makeStore(database);
  const application = settingOf(database, 'application_id');
  const found = Number(settingOf(database, 'user_version'));
  if (application !== APPLICATION_ID || found < 1) return { refused: 'notAStore', path, because: 'Countersign did not make it' };
  return found > STORE_VERSION ? { refused: 'storeTooNew', path, found, known: STORE_VERSION } : null;
}

/** A store of an earlier version can be read once it was brought up to date, and not before. */
function unfitToRead(database: DatabaseSync, { path }: Wish): NotOpened | null {
  const because = 'an earlier Countersign made it: open it once where its file and its folder may be written, to bring it up to date';
  return settingOf(database, 'user_version') === STORE_VERSION ? null : { refused: 'storeUnreadable', path, because };
}

/** Looks again once it is alone: another process may be making the same store. */
function makeStore(database: DatabaseSync): void {
  database.exec('BEGIN IMMEDIATE');
  if (isEmpty(database)) database.exec(SCHEMA);
  database.exec('COMMIT');
}

function isEmpty(database: DatabaseSync): boolean {
  const parts = database.prepare('SELECT count(*) AS parts FROM sqlite_schema').get();
  return parts?.['parts'] === 0 && settingOf(database, 'application_id') === 0 && settingOf(database, 'user_version') === 0;
}

function unopened(error: unknown, path: string): NotOpened {
  const because = unavailable(error)?.because ?? (error instanceof Error ? error.message : String(error));
  return codeOf(error) === NOT_A_DATABASE ? { refused: 'notAStore', path, because } : { refused: 'storeUnreadable', path, because };
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

function isDanglingLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
