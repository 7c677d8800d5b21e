import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
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
    'UPDATE entry SET id = id + 1 WHERE number = 2',
    'UPDATE entry SET rowid = id + 1 WHERE number = 2',
    'UPDATE entry SET command = command',
    'DELETE FROM entry',
    'INSERT OR REPLACE INTO entry (id, leaf, envelope) SELECT id, leaf, envelope FROM entry WHERE number = 1',
    'INSERT INTO entry (leaf, envelope) SELECT leaf, envelope FROM entry WHERE number = 1',
    'INSERT INTO entry (id, leaf, envelope) SELECT id + 5, leaf, envelope FROM entry WHERE number = 2',
    'INSERT INTO entry (id, leaf, envelope) SELECT id + 4294967296, leaf, envelope FROM entry WHERE number = 1',
    'INSERT OR REPLACE INTO entry (id, leaf, command, request, last, root, envelope) SELECT id + 2, leaf, command, request, last + 2, root, envelope FROM entry WHERE number = 1',
    "UPDATE entry SET personal_words = '{}'",
    "UPDATE entry SET personal_words = ''",
    "UPDATE entry SET personal_salt = x'', personal_words = '' WHERE number = 2",
    'UPDATE entry SET personal_salt = NULL, personal_words = NULL WHERE number = 1',
    "UPDATE entry SET personal_salt = x'', personal_words = '', id = id + 1 WHERE number = 1",
    'UPDATE head SET size = size',
    'UPDATE head SET size = 1',
    "UPDATE head SET register = 'other', size = 9",
    'UPDATE head SET rowid = 2, size = 9',
    'DELETE FROM head',
    'INSERT OR REPLACE INTO head SELECT * FROM head',
    "INSERT OR REPLACE INTO head SELECT id, 'other', size, root, frontier, latest FROM head",
    'INSERT OR REPLACE INTO head SELECT id + 1, register, size, root, frontier, latest FROM head',
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

  test('are in no file any more, however entries of several registers were mixed and their pages divided', async () => {
    const asked = fc.record({
      register: fc.nat(2),
      note: fc.nat(900),
      words: fc.constantFrom(1, 5, 30, 150, 500),
      erases: fc.option(fc.nat(), { freq: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(asked, { minLength: 150, maxLength: 250 }), async (all) => {
        expect(await leftAfter(all)).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });
});

type Step = { readonly register: number; readonly note: number; readonly words: number; readonly erases: number | null };

/** Records long and short words in turn, erases some of them, and looks for those in every byte. */
async function leftAfter(steps: readonly Step[]): Promise<readonly string[]> {
  const { path: own, clear: clearOwn } = folder();
  const ledger = opened(own('mixed.db'));
  for (const register of ['0', '1', '2']) await ledger.open(register);
  const standing: { readonly register: string; readonly number: number; readonly words: string }[] = [];
  const erased: string[] = [];
  for (const [at, { register, note, words, erases }] of steps.entries()) {
    const personal = { '/0/name': `MARKER-${at}; `.repeat(words) };
    const { last } = await written(ledger, `${register}`, `c-${at}`, [noted('n'.repeat(note), { prose: { personal } })]);
    standing.push({ register: `${register}`, number: last, words: `MARKER-${at};` });
    const [one] = erases === null ? [] : standing.splice(erases % standing.length, 1);
    if (one === undefined) continue;
    const facts = [{ fact: 'erased', erases: { number: one.number, section: 'personal' } }];
    await written(ledger, one.register, `e-${at}`, [noted('Erased', { facts })]);
    erased.push(one.words);
  }
  const bytes = everyByteOf(own('mixed.db'));
  for (const register of ['0', '1', '2']) expect(await ledger.verify(register)).toMatchObject({ ok: true });
  await ledger.close();
  clearOwn();
  return erased.filter((words) => bytes.includes(words));
}

/** The file and those beside it, as one text. */
const everyByteOf = (name: string): string =>
  readdirSync(dirname(name))
    .map((each) => readFileSync(`${dirname(name)}/${each}`, 'latin1'))
    .join();
