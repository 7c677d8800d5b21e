import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countedSalt, MAIN, noted, wordy, written } from '../samples.suite.ts';
import { openSqlite } from '../sqlite.ts';
import { folder, opened } from './files.suite.ts';

const { path, clear } = folder();
afterAll(clear);

const REGISTERS = [MAIN, 'next'];
let sound: Buffer;
let content: string;

beforeAll(async () => {
  const ledger = opened(path('sound.db'), { salt: countedSalt() });
  for (const register of REGISTERS) {
    await ledger.open(register);
    for (let count = 1; count <= 20; count += 1) await written(ledger, register, `c-${count}`, [wordy(), noted('Noted')]);
    await written(ledger, register, 'c-21', [noted('Erased', { facts: [{ fact: 'erased', erases: { number: 1, section: 'exempt' } }] })]);
  }
  await ledger.close();
  sound = readFileSync(path('sound.db'));
  content = contentOf(path('sound.db'));
});

/** Every row of every table, byte by byte. */
function contentOf(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = ['head', 'entry'];
  const rows = tables.map((table) => database.prepare(`SELECT * FROM ${table} ORDER BY id`).all());
  database.close();
  return JSON.stringify(rows, (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value));
}

/** Is the damage noticed: at the door, or by verifying? */
async function noticed(file: string): Promise<boolean> {
  const ledger = openSqlite(file, { create: false });
  if ('refused' in ledger) return true;
  const answers = await Promise.all(REGISTERS.map((register) => ledger.verify(register)));
  await ledger.close();
  return answers.some(({ ok }) => !ok);
}

async function check(bytes: Uint8Array): Promise<void> {
  const file = path('broken.db');
  for (const each of ['', '-wal', '-shm']) rmSync(`${file}${each}`, { force: true });
  writeFileSync(file, bytes);
  if (!(await noticed(file))) expect(contentOf(file)).toBe(content);
}

function withChange(at: number, change: number): Uint8Array {
  const bytes = Uint8Array.from(sound);
  bytes[at] = (bytes[at] ?? 0) ^ change;
  return bytes;
}

describe('a closed file with a broken byte', () => {
  test('is noticed, or says the same in every row as before', async () => {
    const place = fc.oneof(fc.integer({ min: 0, max: 4_095 }), fc.integer({ min: 0, max: sound.length - 1 }));
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        await check(withChange(at, change));
      }),
      { numRuns: 400 },
    );
  });

  test('among the first, where SQLite keeps what it must know to read the rest, likewise', async () => {
    for (let at = 0; at < 160; at += 1) for (const change of [0x01, 0x90, 0xff]) await check(withChange(at, change));
  });

  test('or cut short, or with a page of nothing in it, likewise', async () => {
    const pages = Math.floor(sound.length / 4_096);
    for (let page = 0; page < pages; page += 1) {
      await check(sound.subarray(0, page * 4_096 + 100));
      await check(Buffer.concat([sound.subarray(0, page * 4_096), Buffer.alloc(4_096), sound.subarray((page + 1) * 4_096)]));
    }
  });
});
