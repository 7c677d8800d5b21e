import { beforeAll, describe, expect, test } from 'vitest';
import type { Ledger } from '../port.ts';
import { MAIN, noted, wordy, written } from '../samples.suite.ts';
import { asOwner, postgres, stored } from './databases.suite.ts';
import { ROLE } from './schema.ts';

const { fresh } = postgres();
let url = '';
let ledger: Ledger;

beforeAll(async () => {
  url = await fresh();
  ledger = await stored(url);
  await ledger.open(MAIN);
  await written(ledger, MAIN, 'c-1', [wordy(), noted('two')]);
  return () => ledger.close();
});

/** What no table of the record allows to be done to it. */
const CHANGES = [
  'UPDATE countersign.entry SET envelope = envelope',
  'DELETE FROM countersign.entry',
  'TRUNCATE countersign.entry CASCADE',
  'INSERT INTO countersign.entry SELECT register, number + 5, envelope, leaf FROM countersign.entry WHERE number = 2',
  `UPDATE countersign.prose SET body = '{}'`,
  'UPDATE countersign.prose SET salt = NULL, body = NULL, number = 2 WHERE number = 1',
  'DELETE FROM countersign.prose',
  'UPDATE countersign.command SET first = first',
  'DELETE FROM countersign.command',
  'UPDATE countersign.head SET size = size',
  'UPDATE countersign.head SET size = 1',
  `UPDATE countersign.head SET register = 'other', size = 9`,
  'DELETE FROM countersign.head',
  'TRUNCATE countersign.head CASCADE',
];

describe('whoever uses the store', () => {
  test.each([
    ...CHANGES,
    'INSERT INTO countersign.head SELECT * FROM countersign.head',
    'INSERT INTO countersign.entry SELECT * FROM countersign.entry',
    'CREATE TABLE countersign.spare (a integer)',
    'DROP TABLE countersign.entry',
    'ALTER TABLE countersign.entry DISABLE TRIGGER ALL',
  ])('may not: %s', async (sql) => {
    await expect(asOwner(url, `SET ROLE ${ROLE}; ${sql}`)).rejects.toThrow(/permission denied|must be owner/);
  });

  test('may append nothing but what follows the last entry', async () => {
    const append = (first: number) =>
      `SET ROLE ${ROLE}; SELECT countersign.append('${MAIN}', 'c-9', sha256('a'), ${first}, ARRAY['e'::bytea], ARRAY[sha256('a')], '{}', '{}', '{}', '{}', '{}', '{}', sha256('r'), sha256('r'), '9999')`;
    await expect(asOwner(url, append(2))).rejects.toThrow('entries follow one another');
    await expect(asOwner(url, append(4))).rejects.toThrow('entries follow one another');
  });

  test('may not erase words that are not there', async () => {
    const sql = `SET ROLE ${ROLE}; SELECT countersign.append('${MAIN}', 'c-9', sha256('a'), 3, ARRAY['e'::bytea], ARRAY[sha256('a')], '{}', '{}', '{}', '{}', '{2}', '{personal}', sha256('r'), sha256('r'), '9999')`;
    await expect(asOwner(url, sql)).rejects.toThrow('words that do not stand cannot be erased');
  });
});

describe('a person with a database tool, who owns the tables', () => {
  test.each(CHANGES)('is stopped: %s', async (sql) => {
    await expect(asOwner(url, sql)).rejects.toThrow(/stays|grows|erased|follow/);
  });

  test('leaves a record that is still sound', async () => {
    expect(await ledger.verify(MAIN)).toMatchObject({ ok: true, entries: 2 });
  });

  test.each([
    ['the trigger entry_stands is missing', 'DROP TRIGGER entry_stands ON countersign.entry'],
    ['the trigger head_grows is missing', 'ALTER TABLE countersign.head DISABLE TRIGGER head_grows'],
    ['may write to prose directly', `GRANT UPDATE ON countersign.prose TO ${ROLE}`],
  ])('is noticed: %s', async (what, sql) => {
    const own = await fresh();
    const other = await stored(own);
    await other.open(MAIN);
    await asOwner(own, sql);
    expect(await other.verify(MAIN)).toMatchObject({ ok: false, firstBad: { number: null, what: expect.stringContaining(what) } });
    await other.close();
  });

  test('is noticed when an entry was changed past the triggers', async () => {
    const own = await fresh();
    const other = await stored(own);
    await other.open(MAIN);
    await written(other, MAIN, 'c-1', [noted('one'), noted('two')]);
    await asOwner(
      own,
      `ALTER TABLE countersign.entry DISABLE TRIGGER USER; UPDATE countersign.entry SET envelope = 'x' WHERE number = 2; ALTER TABLE countersign.entry ENABLE TRIGGER USER`,
    );
    expect(await other.verify(MAIN)).toMatchObject({ ok: false, entries: 1, firstBad: { number: 2 } });
    await other.close();
  });
});

test('no words are kept among the samples that PostgreSQL takes for its planner', async () => {
  await asOwner(url, 'ANALYZE countersign.prose');
  const sampled = await asOwner(url, "SELECT attname AS name FROM pg_stats WHERE schemaname = 'countersign' AND tablename = 'prose'");
  expect(sampled.map(({ name }) => name).sort()).toEqual(['number', 'register', 'section']);
});
