import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Entry, Fact, Instant } from '@countersign/core';
import type { Ledger } from '@countersign/ledger';
import { openSqlite } from '@countersign/ledger/sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAhead } from './ahead.ts';
import { draftOf, entriesBetween, requestHash } from './book.ts';

/** More than two pages. */
const ENTRIES = 1_200;

describe('entries that a second thread reads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-ahead-'));
  const path = join(folder, 'store.db');
  let ledger: Ledger;
  beforeAll(async () => {
    const opened = openSqlite(path, { create: true });
    if ('refused' in opened) throw new Error(opened.refused);
    ledger = opened;
    await ledger.open('main');
    const facts = Array.from(
      { length: ENTRIES },
      (_, at): Fact => ({ fact: 'raised', on: '2024-01-02', ref: `GA${at}`, title: `Do ${at} – é` }),
    );
    const drafts = facts.map((fact) => draftOf([fact], 'clerk', '2024-06-15T09:00:00.000Z' as Instant));
    await ledger.append('main', 0, 'first', requestHash({ command: 'first' }), drafts);
  });
  afterAll(async () => {
    await ledger.close();
    rmSync(folder, { recursive: true });
  });

  test('are those that are read here, in their order', async () => {
    expect(await ahead(path, ENTRIES)).toEqual(await entriesBetween(ledger, 'main', 1, ENTRIES));
    expect(await ahead(path, 501)).toHaveLength(501);
  });

  test('are read no further than whoever asked goes on', async () => {
    for await (const page of readAhead({ path, register: 'main', size: ENTRIES })) {
      expect(page[0]?.number).toBe(1);
      break;
    }
  });

  test('are damaged where they are when they are read here', async () => {
    const tool = new DatabaseSync(path, { defensive: false });
    for (const { name } of tool.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all()) tool.exec(`DROP TRIGGER ${name}`);
    tool.exec(`UPDATE entry SET envelope = replace(envelope, 'GA700', 'GA701') WHERE number = 701`);
    tool.close();
    const here = await entriesBetween(ledger, 'main', 1, ENTRIES).catch(String);
    expect(here).toBe('Damaged: The record is damaged: the hash of entry 701 is not the hash of what is stored');
    expect(await ahead(path, ENTRIES).catch(String)).toBe(here);
  });

  test('cannot be read where there is no store', async () => {
    await expect(ahead(join(folder, 'nowhere.db'), 1)).rejects.toThrow('storeMissing');
  });

  async function ahead(of: string, size: number): Promise<readonly Entry[]> {
    const read: Entry[] = [];
    for await (const page of readAhead({ path: of, register: 'main', size })) read.push(...page);
    return read;
  }
});
