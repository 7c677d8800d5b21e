import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ledger } from '../port.ts';
import { plainlyWrittenIn, writtenIn } from '../reading.ts';
import { countedSalt, everything, MAIN, noted, wordy, written } from '../samples.suite.ts';
import type { Store } from '../store.ts';
import { folder, opened } from './files.suite.ts';
import { readOnlySqliteStore } from './store.ts';
import { alterationsOf, cellsOf, restored, rowsIn, same, stored } from './tampering.suite.ts';

const { path, clear } = folder();
const file = path('plain.db');
let ledger: Ledger;
let tool: DatabaseSync;
let store: Store;

beforeAll(async () => {
  ledger = opened(file, { salt: countedSalt() });
  await ledger.open(MAIN);
  const measured = { fact: 'measured', value: 62.5, note: 'é', of: { parts: ['\u{1F333}', ''] } };
  await written(ledger, MAIN, 'c-1', [wordy({ facts: [measured] }), noted('Ein Wort, ένα, 字'), noted('', { prose: {} })]);
  await written(ledger, MAIN, 'c-2', [noted('Erased', { facts: [{ fact: 'erased', erases: { number: 1, section: 'exempt' } }] })]);
  tool = new DatabaseSync(file, { enableForeignKeyConstraints: false, defensive: false });
  tool.exec('PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF');
  const again = () => new DatabaseSync(file, { readOnly: true });
  store = readOnlySqliteStore(again(), again, () => '', 'it is only read here');
});
afterAll(async () => {
  store.close();
  tool.close();
  await ledger.close();
  clear();
});

describe('entries that are read plainly', () => {
  test('are those that are read byte by byte, all of them', async () => {
    const plainly = (await plain())?.map((each) => plainlyWrittenIn(MAIN, each));
    expect(plainly).toEqual((await store.entries(MAIN, 0, 10)).map((each) => writtenIn(MAIN, each)));
    expect(plainly).toHaveLength(4);
    expect(plainly?.[0]?.prose).toEqual({ public: { '/0/note': 'Agreed' }, exempt: null, personal: { '/0/contact': 'The parish clerk' } });
  });

  test('are none that would not be read so byte by byte, whatever of an entry was altered', async () => {
    const rows = rowsIn(tool, 'entry');
    for (const cell of cellsOf(tool, 'entry')) {
      for (const value of alterationsOf(cell.value).filter((other) => !same(other, cell.value))) {
        if (!stored(tool, cell, value)) continue;
        const what = `${cell.column} of ${cell.id} was ${cell.value}, is ${value}`;
        expect(await inSummary(readPlainly), what).toEqual(await inSummary(readByteByByte));
        restored(tool, 'entry', rows);
      }
    }
  });

  test.each([
    ['envelope', 'an entry'],
    ['public_words', 'words'],
  ])('are none with bytes that merely read like what was written: %s', async (column, what) => {
    const odd = opened(path(`${column}.db`));
    await odd.open(MAIN);
    await written(odd, MAIN, 'c', [noted('Half a letter: \uFFFD', { facts: [{ fact: 'noted', about: '\uFFFD' }] })]);
    expect(await everything(odd, MAIN)).toMatchObject([
      { facts: [{ about: '\uFFFD' }], prose: { public: { '/0/note': 'Half a letter: \uFFFD' } } },
    ]);
    const edit = new DatabaseSync(path(`${column}.db`), { defensive: false });
    for (const { name } of edit.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all()) edit.exec(`DROP TRIGGER ${name}`);
    const broken = `CAST(replace(CAST(${column} AS BLOB), X'EFBFBD', X'FF') AS TEXT)`;
    expect(edit.prepare(`UPDATE entry SET ${column} = ${broken}`).run().changes, what).toBe(1);
    edit.close();
    await expect(everything(odd, MAIN)).rejects.toThrow('The record is damaged');
    await odd.close();
  });
});

const plain = async () => (await store.plain?.(MAIN, 0, 10)) ?? null;

/** As `read` does: plainly, or else byte by byte. */
async function readPlainly() {
  const plainly = (await plain())?.map((each, index) => (each.number === index + 1 ? plainlyWrittenIn(MAIN, each) : null));
  return plainly?.length === 4 && !plainly.includes(null) ? plainly : readByteByByte();
}

async function readByteByByte() {
  return (await store.entries(MAIN, 0, 10)).map((each) => writtenIn(MAIN, each));
}

/** What it gives, or what it says is damaged. */
async function inSummary(read: () => Promise<unknown>): Promise<unknown> {
  try {
    return await read();
  } catch (fault) {
    return String(fault);
  }
}
