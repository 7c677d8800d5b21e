import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ledger } from '../port.ts';
import { everything, MAIN, noted, requestOf, wordy, written } from '../samples.suite.ts';
import { openSqlite } from '../sqlite.ts';
import { EARLIER, earlierStore } from './earlier.suite.ts';
import { folder, opened } from './files.suite.ts';
import { readOnlyConnection } from './opening.ts';
import { settingOf } from './settings.ts';
import { ASIDE, MOVES } from './upgrading.ts';

const { path, clear } = folder();
afterAll(clear);

const NEXT = 'next';
const erasing = (number: number) => noted('Erased', { facts: [{ fact: 'erased', erases: { number, section: 'personal' } }] });
const today = path('today.db');
let before: unknown;

beforeAll(async () => {
  const ledger = opened(today);
  for (const register of [NEXT, MAIN, 'empty']) await ledger.open(register);
  for (let count = 1; count <= 30; count += 1) {
    for (const register of [MAIN, NEXT])
      await written(ledger, register, `c-${count}`, [wordy(), noted(`${register} ${count}`)].slice(count % 2));
  }
  await written(ledger, MAIN, 'c-31', [noted('one'), noted('two', { prose: {} }), noted('three')]);
  await written(ledger, MAIN, 'c-32', [erasing(2)]);
  before = await saidBy(ledger);
  await ledger.close();
});

/** All that a ledger says of what it holds. */
async function saidBy(ledger: Ledger): Promise<unknown> {
  const registers = await ledger.registers();
  const of = async (register: string) => [
    await ledger.head(register),
    await everything(ledger, register),
    await ledger.headAt(register, 7),
    await ledger.proof(register, 5),
    await Promise.all(Array.from({ length: 33 }, (_, count) => ledger.answer(register, `c-${count}`))),
  ];
  return [registers, await Promise.all(registers.map(of))];
}

function earlier(name: string, version: number): string {
  const file = path(name);
  earlierStore(today, version, file);
  return file;
}

const versionOf = (file: string): unknown => {
  const database = new DatabaseSync(file, { readOnly: true });
  const version = settingOf(database, 'user_version');
  database.close();
  return version;
};

describe.each(EARLIER)('a store of version %d', (version) => {
  test('is brought up to date when it is opened, says all that it said, and is sound as it was made', async () => {
    const file = earlier(`v${version}.db`, version);
    const ledger = opened(file);
    expect(await saidBy(ledger)).toEqual(before);
    expect(await ledger.append(MAIN, 0, 'c-31', requestOf('c-31'), [])).toMatchObject({ last: 48, repeated: true });
    for (const register of [MAIN, NEXT, 'empty']) await written(ledger, register, 'c-99', [noted('new')]);
    await written(ledger, MAIN, 'c-100', [erasing(5)]);
    for (const register of [MAIN, NEXT, 'empty']) expect(await ledger.verify(register)).toMatchObject({ ok: true });
    await ledger.close();
    expect(versionOf(file)).toBe(3);
  });

  test('is brought up to date once, also when two open it', async () => {
    const file = earlier(`twice-v${version}.db`, version);
    const [one, other] = [opened(file), opened(file)];
    expect(await one.verify(MAIN)).toMatchObject({ ok: true });
    expect(await other.verify(MAIN)).toMatchObject({ ok: true });
    await one.close();
    await other.close();
  });

  test.each([
    ['words without an entry', `INSERT INTO prose VALUES ('main', 999, 'public', zeroblob(32), '{}')`],
    ['words in a section that there is not', `UPDATE prose SET section = 'secret' WHERE section = 'exempt' AND number = 2`],
    ['a command without an entry', `INSERT INTO command VALUES ('main', 'c', zeroblob(32), 999, 999, zeroblob(32))`],
    ['entries of a register that is not there', `UPDATE entry SET register = 'gone' WHERE register = 'next'`],
    ['words without their salt', `UPDATE prose SET salt = NULL WHERE number = 4`],
    ['an entry without its number', 'UPDATE entry SET number = 0 WHERE number = 1'],
  ])('that holds %s is left as it is, and why is said', (what, sql) => {
    const file = earlier(`${what}-v${version}.db`, version);
    const tool = new DatabaseSync(file, { enableForeignKeyConstraints: false });
    tool.exec('PRAGMA ignore_check_constraints = ON; DROP TRIGGER prose_stands; DROP TRIGGER entry_stands');
    tool.exec(sql);
    tool.close();
    expect(openSqlite(file, { create: false })).toMatchObject({
      refused: 'storeUnreadable',
      because: expect.stringContaining('it cannot be brought up to date'),
    });
    expect(versionOf(file)).toBe(version);
  });

  test('that may only be read is refused, for it can be read once it is up to date', () => {
    const file = earlier(`read-v${version}.db`, version);
    const answer = readOnlyConnection({ path: file, create: false, wait: 0 });
    expect(answer).toMatchObject({ refused: 'storeUnreadable', because: expect.stringContaining('bring it up to date') });
  });

  test('gives up what was left of erased words in its free space', async () => {
    const file = earlier(`left-v${version}.db`, version);
    const tool = new DatabaseSync(file);
    tool.exec(
      "PRAGMA secure_delete = OFF; DROP TRIGGER prose_stands; DROP TRIGGER prose_stays; INSERT INTO head VALUES ('other', 0, zeroblob(32), x'', '')",
    );
    tool.exec(
      "INSERT INTO entry VALUES ('other', 1, 'e', zeroblob(32)); INSERT INTO prose VALUES ('other', 1, 'personal', zeroblob(32), replace(hex(zeroblob(60)), '0', 'MARKER-4711 '))",
    );
    tool.exec("UPDATE prose SET salt = NULL, body = NULL WHERE register = 'other'; PRAGMA wal_checkpoint(TRUNCATE)");
    tool.close();
    expect(readFileSync(file).includes('MARKER-4711')).toBe(true);
    await opened(file).close();
    expect(readFileSync(file).includes('MARKER-4711')).toBe(false);
  });
});

test('an earlier store is moved entry by entry: nothing is looked through for each, and nothing is sorted', () => {
  const database = new DatabaseSync(earlier('plan.db', 2));
  database.exec(`BEGIN; ${ASIDE}`);
  const steps = database
    .prepare(`EXPLAIN QUERY PLAN ${MOVES.at(-1)}`)
    .all()
    .map(({ detail }) => String(detail));
  database.close();
  const found = /^SEARCH \w+ USING (INDEX|PRIMARY KEY|INTEGER PRIMARY KEY)\b.*=\?( LEFT-JOIN)?/;
  expect(steps.filter((step) => !found.test(step))).toEqual(['SCAN head']);
});
