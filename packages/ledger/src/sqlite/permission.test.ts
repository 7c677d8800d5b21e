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

describe('without permission', () => {
  test.each([
    ['the file', 0o000, 0o755],
    ['the folder', 0o644, 0o000],
    ['writing the file', 0o444, 0o755],
  ])('for %s, opening is refused and nothing is thrown', async (name, ofFile, ofFolder) => {
    const file = path(`${name}.db`);
    const ledger = opened(file);
    await ledger.open(MAIN);
    await written(ledger, MAIN, 'c-1', [noted('one')]);
    await ledger.close();

    chmodSync(file, ofFile);
    chmodSync(path('.'), ofFolder);
    become(NOBODY);
    const answer = openSqlite(file, { create: true });
    become(0);
    chmodSync(path('.'), 0o755);
    expect(answer).toMatchObject({ refused: 'storeUnreadable', because: expect.any(String) });
  });
});
