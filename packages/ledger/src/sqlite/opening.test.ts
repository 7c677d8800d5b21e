import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { everything, MAIN, noted, requestOf, written } from '../samples.suite.ts';
import { openSqlite } from '../sqlite.ts';
import { folder, opened } from './files.suite.ts';
import { unfitLibrary } from './library.ts';

const { path, clear } = folder();
afterAll(clear);

/** Makes a database of another program, or changes one. */
function changed(file: string, sql: string): string {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
  return file;
}

describe('a store that is there', () => {
  test('is opened again with everything in it', async () => {
    const first = opened(path('again.db'));
    await first.open(MAIN);
    const { head } = await written(first, MAIN, 'c-1', [noted('one'), noted('two')]);
    await first.close();

    const again = opened(path('again.db'), { create: false });
    expect(await again.head(MAIN)).toEqual(head);
    expect(await everything(again, MAIN)).toHaveLength(2);
    expect(await again.append(MAIN, 0, 'c-1', requestOf('c-1'), [])).toEqual({ first: 1, last: 2, head, repeated: true });
    await again.close();
  });

  test('says in its header that it is a store, of which version, and that it keeps a write-ahead log', async () => {
    await opened(path('header.db')).close();
    const database = new DatabaseSync(path('header.db'));
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(database.prepare('PRAGMA application_id').get()).toEqual({ application_id: 0x4353474e });
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 3 });
    database.close();
  });

  test('may have any name the machine allows', async () => {
    const odd = path("a b?c#d%41'é.db");
    await opened(odd).close();
    expect(existsSync(odd)).toBe(true);
    await opened(odd, { create: false }).close();
  });

  test('may be an empty file, when it is to be made', async () => {
    writeFileSync(path('empty.db'), '');
    expect(openSqlite(path('empty.db'), { create: false })).toMatchObject({ refused: 'notAStore' });
    await opened(path('empty.db')).close();
  });
});

describe('opening refuses', () => {
  test("another program's database with its log left beside it, and touches neither", () => {
    const writer = new DatabaseSync(path('foreign.db'));
    writer.exec('PRAGMA journal_mode = WAL; CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)');
    copyFileSync(path('foreign.db'), path('left.db'));
    copyFileSync(path('foreign.db-wal'), path('left.db-wal'));
    writer.close();
    const before = [readFileSync(path('left.db')), readFileSync(path('left.db-wal'))];
    expect(openSqlite(path('left.db'), { create: false })).toMatchObject({ refused: 'notAStore' });
    expect([readFileSync(path('left.db')), readFileSync(path('left.db-wal'))]).toEqual(before);
  });

  test('a file that is missing, and does not make it', () => {
    expect(openSqlite(path('missing.db'), { create: false })).toEqual({ refused: 'storeMissing', path: path('missing.db') });
    expect(existsSync(path('missing.db'))).toBe(false);
  });

  test('a link to a file that is missing, even when it is to be made', () => {
    symlinkSync(path('nowhere.db'), path('link.db'));
    expect(openSqlite(path('link.db'), { create: true })).toMatchObject({ refused: 'storeMissing' });
  });

  test('a folder', () => {
    mkdirSync(path('folder.db'));
    expect(openSqlite(path('folder.db'), { create: true })).toMatchObject({ refused: 'notAStore', because: 'it is a folder' });
  });

  test.each([
    ['text', 'Ref,Title\nGA016,Publish each key decision before it is taken\n'.repeat(200)],
    ['a few bytes', 'x'],
    ['the beginning of a database', 'SQLite format 3\0'],
  ])('%s, and leaves it as it is', (name, content) => {
    const file = path(`${name}.db`);
    writeFileSync(file, content);
    expect(openSqlite(file, { create: true })).toMatchObject({ refused: 'notAStore' });
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  test('a database of another program, and leaves it as it is', () => {
    const file = changed(path('other.db'), 'CREATE TABLE sheet (row INTEGER)');
    const before = readFileSync(file);
    expect(openSqlite(file, { create: true })).toMatchObject({ refused: 'notAStore' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a store of a later Countersign', async () => {
    const file = path('later.db');
    await opened(file).close();
    changed(file, 'PRAGMA user_version = 4');
    expect(openSqlite(file, { create: true })).toEqual({ refused: 'storeTooNew', path: file, found: 4, known: 3 });
  });

  test.each([0, -1, -2_147_483_648])('a store of a version that there never was: %d', async (version) => {
    const file = path(`v${version}.db`);
    await opened(file).close();
    changed(file, `PRAGMA user_version = ${version}`);
    expect(openSqlite(file, { create: true })).toMatchObject({ refused: 'notAStore' });
  });

  test('a store whose tables were taken away', async () => {
    const file = path('stripped.db');
    await opened(file).close();
    changed(file, 'DROP TABLE entry');
    expect(openSqlite(file, { create: true })).toMatchObject({ refused: 'storeUnreadable' });
  });

  test('a place below a file', () => {
    writeFileSync(path('file'), '');
    expect(openSqlite(path('file/store.db'), { create: true })).toMatchObject({ refused: 'storeUnreadable' });
  });

  test('a place in a folder that is missing', () => {
    expect(openSqlite(path('no folder/store.db'), { create: true })).toMatchObject({ refused: 'storeUnreadable' });
  });

  test.each([
    ['3.51.2', true],
    ['3.40.1', true],
    ['3.9.9', true],
    ['2.99.99', true],
    ['0', true],
    ['3.51.3', false],
    ['3.51.10', false],
    ['3.53.0', false],
    ['4.0.0', false],
  ])('or not, by its SQLite: %s is too old: %s', (found, tooOld) => {
    expect(unfitLibrary(found)).toEqual(tooOld ? { refused: 'libraryTooOld', library: 'SQLite', found, needed: '3.51.3' } : null);
  });
});

describe('a store that cannot be written just now', () => {
  test('refuses the append, says why, and takes it afterwards', async () => {
    const file = path('busy.db');
    const ledger = openSqlite(file, { create: true, wait: 50 });
    if ('refused' in ledger) throw new Error('opened');
    await ledger.open(MAIN);

    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const refusal = { refused: 'storeUnavailable', because: 'another process is writing to it' };
    expect(await ledger.append(MAIN, 0, 'c-1', requestOf('c-1'), [noted('one')])).toEqual(refusal);
    expect(await ledger.open('next')).toEqual(refusal);
    expect(await ledger.verify(MAIN)).toMatchObject({ ok: true, entries: 0 });
    other.exec('ROLLBACK');
    other.close();

    expect(await ledger.append(MAIN, 0, 'c-1', requestOf('c-1'), [noted('one')])).toMatchObject({ first: 1, repeated: false });
    await ledger.close();
  });
});
