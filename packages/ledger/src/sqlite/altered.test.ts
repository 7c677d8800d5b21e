import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ledger } from '../port.ts';
import { countedSalt, MAIN, noted, wordy, written } from '../samples.suite.ts';
import { folder, opened } from './files.suite.ts';
import { alterationsOf, cellsOf, restored, rowsIn, same, stored, TABLES } from './tampering.suite.ts';

const { path, clear } = folder();
const file = path('altered.db');
const NEXT = 'next';
let ledger: Ledger;
let tool: DatabaseSync;

beforeAll(async () => {
  ledger = opened(file, { salt: countedSalt() });
  for (const register of [MAIN, NEXT]) {
    await ledger.open(register);
    await written(ledger, register, 'c-1', [wordy({ facts: [{ fact: 'measured', value: 62.5, note: 'é' }] }), noted('Noted')]);
    await written(ledger, register, 'c-2', [noted('Erased', { facts: [{ fact: 'erased', erases: { number: 1, section: 'exempt' } }] })]);
  }
  tool = new DatabaseSync(file, { enableForeignKeyConstraints: false, defensive: false });
  tool.exec('PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF');
});
afterAll(async () => {
  tool.close();
  await ledger.close();
  clear();
});

describe('a store in which one character of one column of one row was altered', () => {
  test.each(TABLES)('is not sound: %s', async (table) => {
    const rows = rowsIn(tool, table);
    expect(await ledger.verify(MAIN)).toMatchObject({ ok: true, entries: 3 });
    expect(await ledger.verify(NEXT)).toMatchObject({ ok: true, entries: 3 });

    for (const cell of cellsOf(tool, table)) {
      let taken = 0;
      for (const value of alterationsOf(cell.value).filter((other) => !same(other, cell.value))) {
        if (!stored(tool, cell, value)) continue;
        taken += 1;
        const answer = await ledger.verify(cell.register);
        expect(answer, `${table}.${cell.column} of ${cell.id} was ${cell.value}, is ${value}`).toMatchObject({ ok: false });
        restored(tool, table, rows);
      }
      expect(taken, `${table}.${cell.column} of ${cell.id} was altered at least once`).toBeGreaterThan(0);
    }
    expect(await ledger.verify(MAIN)).toMatchObject({ ok: true });
    expect(await ledger.verify(NEXT)).toMatchObject({ ok: true });
  });

  test.each(TABLES)('or a whole row taken out, is not sound: %s', async (table) => {
    const rows = rowsIn(tool, table);
    for (const [index, row] of rows.entries()) {
      restored(
        tool,
        table,
        rows.filter((_, at) => at !== index),
      );
      expect(await ledger.verify(row.register)).toMatchObject({ ok: false });
    }
    restored(tool, table, rows);
    expect(await ledger.verify(MAIN)).toMatchObject({ ok: true });
  });
});

test('a command whose name holds a replacement character cannot be swapped for bytes that merely read like one', async () => {
  const odd = path('odd.db');
  const other = opened(odd);
  await other.open(MAIN);
  await written(other, MAIN, 'c-\uFFFD', [noted('Noted')]);
  const edit = new DatabaseSync(odd, { defensive: false });
  const triggers = edit.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'entry'").all();
  for (const { name } of triggers) edit.exec(`DROP TRIGGER ${name}`);
  expect(edit.prepare("UPDATE entry SET command = CAST(X'632DFF' AS TEXT)").run().changes).toBe(1);
  for (const { sql } of triggers) edit.exec(String(sql));
  edit.close();
  expect(await other.verify(MAIN)).toMatchObject({ ok: false });
  await other.close();
});
