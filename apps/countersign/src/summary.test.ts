import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fact, Instant } from '@countersign/core';
import { openSqlite } from '@countersign/ledger/sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draftOf, requestHash } from './book.ts';
import { run } from './run.ts';

/** As many entries as are worth a snapshot. */
const ENTRIES = 5_001;

describe('the summary of a register of many entries', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'countersign-summary-'));
  afterAll(() => rmSync(cwd, { recursive: true }));
  beforeAll(async () => {
    const ledger = openSqlite(join(cwd, 'store.db'), { create: true });
    if ('refused' in ledger) throw new Error(ledger.refused);
    await ledger.open('main');
    const facts = Array.from(
      { length: ENTRIES },
      (_, at): Fact => ({ fact: 'raised', on: '2024-01-02', ref: `GA${at}`, title: `Do ${at}` }),
    );
    const drafts = facts.map((fact) => draftOf([fact], 'clerk', '2024-06-15T09:00:00.000Z' as Instant));
    await ledger.append('main', 0, 'first', requestHash({ command: 'first' }), drafts);
    await ledger.close();
  });

  test('is told before its snapshot is written, and is the same from the snapshot', async () => {
    const { answer } = await summary();
    expect([answer.exit, isKept()]).toEqual([0, false]);
    await answer.afterwards?.();
    expect(isKept()).toBe(true);
    const again = await summary();
    await again.answer.afterwards?.();
    expect(again.answer.json).toEqual(answer.json);
  });

  test('says afterwards that no snapshot could be kept, and why', async () => {
    const { answer, said } = await summary({ COUNTERSIGN_SNAPSHOTS: 'nowhere' });
    expect([answer.exit, said]).toEqual([0, []]);
    await answer.afterwards?.();
    expect(said).toEqual([expect.stringMatching(/^No snapshot was kept at .*nowhere.* \(ENOENT.*\)\. Nothing is lost/)]);
  });

  const isKept = () => existsSync(join(cwd, 'store.db.main.snapshot'));

  async function summary(env: { readonly [name: string]: string } = {}) {
    const said: string[] = [];
    const now = () => '2024-06-15T12:00:00.000Z' as Instant;
    const world = { now, newId: () => 'id', cwd, env, say: (line: string) => void said.push(line), whenStopped: () => undefined };
    return { ...(await run(['summary', '--store', 'store.db'], world)), said };
  }
});
