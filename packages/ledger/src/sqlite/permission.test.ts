import { chmodSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { MAIN, noted, written } from '../samples.suite.ts';
import { openSqlite } from '../sqlite.ts';
import { folder, opened } from './files.suite.ts';

const { path, clear } = folder();
afterAll(clear);

/** An administrator may read everything, so for these tests one becomes nobody. */
const NOBODY = 65_534;
const administrator = process.geteuid?.() === 0;
const become = (user: number) => (administrator ? process.seteuid?.(user) : undefined);
afterEach(() => become(0));

async function store(file: string): Promise<void> {
  const ledger = opened(file);
  await ledger.open(MAIN);
  await written(ledger, MAIN, 'c-1', [noted('one')]);
  await ledger.close();
}

/** Opens the file as somebody who may do only this with the file and its folder. */
function asNobody<T>(file: string, ofFile: number, ofFolder: number, work: () => T): T {
  chmodSync(file, ofFile);
  chmodSync(path('.'), ofFolder);
  become(NOBODY);
  try {
    return work();
  } finally {
    become(0);
    chmodSync(path('.'), 0o755);
  }
}

describe('without permission', () => {
  test.each([
    ['the file', 0o000, 0o755],
    ['the folder', 0o644, 0o000],
  ])('for %s, opening is refused and nothing is thrown', async (name, ofFile, ofFolder) => {
    const file = path(`${name}.db`);
    await store(file);
    const answer = asNobody(file, ofFile, ofFolder, () => openSqlite(file, { create: true }));
    expect(answer).toMatchObject({ refused: 'storeUnreadable', because: expect.any(String) });
  });

  test.each([
    ['writing the file', 0o444, 0o755],
    ['writing the file, nor anything beside it', 0o444, 0o555],
    ['writing beside the file', 0o644, 0o555],
  ])('for %s, the record is read and nothing is recorded', async (name, ofFile, ofFolder) => {
    const file = path(`${name}.db`);
    await store(file);
    const ledger = asNobody(file, ofFile, ofFolder, () => openSqlite(file, { create: true }));
    if ('refused' in ledger) throw new Error(JSON.stringify(ledger));
    become(NOBODY);
    const before = await ledger.head(MAIN);
    expect(before?.size).toBe(1);
    expect(await ledger.verify(MAIN)).toMatchObject({ ok: true, entries: 1 });
    expect(await ledger.append(MAIN, 1, 'c-2', 'a'.repeat(64), [noted('two')])).toEqual({
      refused: 'storeUnavailable',
      because: expect.stringMatching(/^it may only be read|^its files could not be opened/),
    });
    expect(await ledger.open('another')).toMatchObject({ refused: 'storeUnavailable' });
    expect(await ledger.head(MAIN)).toEqual(before);
    await ledger.close();
  });

  test('for writing, a record that somebody else is writing is read as it grows', async () => {
    const file = path('growing.db');
    const writer = opened(file);
    await writer.open(MAIN);
    await written(writer, MAIN, 'c-1', [noted('one')]);
    for (const each of [file, `${file}-wal`, `${file}-shm`]) chmodSync(each, 0o444);
    chmodSync(path('.'), 0o555);
    become(NOBODY);
    const reader = openSqlite(file, { create: false });
    become(0);
    if ('refused' in reader) throw new Error(JSON.stringify(reader));
    await written(writer, MAIN, 'c-2', [noted('two')]);
    expect((await reader.head(MAIN))?.size).toBe(2);
    await reader.close();
    await writer.close();
    chmodSync(path('.'), 0o755);
  });

  test('for writing, and nobody at work when it was opened: what is written later is read all the same', async () => {
    const file = path('waking.db');
    await store(file);
    const reader = asNobody(file, 0o644, 0o555, () => openSqlite(file, { create: false }));
    if ('refused' in reader) throw new Error(JSON.stringify(reader));
    expect((await reader.head(MAIN))?.size).toBe(1);
    const writer = opened(file);
    await written(writer, MAIN, 'c-2', [noted('two')]);
    await writer.close();
    expect((await reader.head(MAIN))?.size).toBe(2);
    expect(await reader.verify(MAIN)).toMatchObject({ ok: true, entries: 2 });
    await reader.close();
  });
});
