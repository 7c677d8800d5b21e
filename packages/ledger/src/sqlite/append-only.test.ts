import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAIN, noted, wordy, written } from '../samples.suite.ts';
import { folder, opened } from './files.suite.ts';

const { path, clear } = folder();
const file = path('record.db');
afterAll(clear);

const erasing = noted('Erased', { facts: [{ fact: 'erased', erases: { number: 1, section: 'personal' } }] });

beforeAll(async () => {
  const ledger = opened(file);
  await ledger.open(MAIN);
  await written(ledger, MAIN, 'c-1', [wordy(), noted('two')]);
  await ledger.close();
});

describe('a person with a database tool', () => {
  test.each([
    'UPDATE entry SET envelope = envelope',
    'DELETE FROM entry',
    'INSERT OR REPLACE INTO entry SELECT register, number, envelope, leaf FROM entry WHERE number = 1',
    'INSERT INTO entry SELECT register, number + 5, envelope, leaf FROM entry WHERE number = 2',
    "UPDATE prose SET body = '{}'",
    'UPDATE prose SET salt = NULL, body = NULL, number = 2 WHERE number = 1',
    'UPDATE prose SET body = NULL',
    'DELETE FROM prose',
    'INSERT OR REPLACE INTO prose SELECT * FROM prose',
    'UPDATE command SET first = first',
    'DELETE FROM command',
    'INSERT OR REPLACE INTO command SELECT * FROM command',
    'UPDATE head SET size = size',
    'UPDATE head SET size = 1',
    "UPDATE head SET register = 'other', size = 9",
    'DELETE FROM head',
    'INSERT OR REPLACE INTO head SELECT * FROM head',
  ])('is stopped: %s', (sql) => {
    const database = new DatabaseSync(file);
    expect(() => database.exec(sql)).toThrow();
    database.close();
  });

  test('leaves a record that is still sound', async () => {
    const ledger = opened(file);
    expect(await ledger.verify(MAIN)).toMatchObject({ ok: true, entries: 2 });
    await ledger.close();
  });

  test.each([
    'DROP TRIGGER entry_stands',
    'CREATE TABLE spare (a)',
    "CREATE TRIGGER planted AFTER INSERT ON entry BEGIN SELECT raise(ABORT, 'no') ; END",
    'CREATE VIEW look AS SELECT * FROM entry',
    'CREATE INDEX odd ON entry (leaf)',
  ])('is noticed: %s', async (sql) => {
    const { path: own, clear: clearOwn } = folder();
    const ledger = opened(own('tables.db'));
    await ledger.open(MAIN);
    const database = new DatabaseSync(own('tables.db'));
    database.exec(`BEGIN; ${sql}; COMMIT`);
    expect(await ledger.verify(MAIN)).toMatchObject({
      ok: false,
      firstBad: { what: expect.stringContaining('not laid out as it was made') },
    });
    database.close();
    await ledger.close();
    clearOwn();
  });
});

describe('erased words', () => {
  test('are in no file any more, not even in free space or the write-ahead log', async () => {
    const { path: own, clear: clearOwn } = folder();
    const ledger = opened(own('erased.db'));
    await ledger.open(MAIN);
    await written(ledger, MAIN, 'c-1', [wordy({ prose: { personal: { '/0/name': 'MARKER-4711 '.repeat(600) } } })]);
    expect(everyByteOf(own('erased.db'))).toContain('MARKER-4711');
    await written(ledger, MAIN, 'c-2', [erasing]);
    expect(everyByteOf(own('erased.db'))).not.toContain('MARKER-4711');
    expect(await ledger.verify(MAIN)).toMatchObject({ ok: true });
    await ledger.close();
    clearOwn();
  });
});

/** The file and those beside it, as one text. */
const everyByteOf = (name: string): string =>
  readdirSync(dirname(name))
    .map((each) => readFileSync(`${dirname(name)}/${each}`, 'latin1'))
    .join();
