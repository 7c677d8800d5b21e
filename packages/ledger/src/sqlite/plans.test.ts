import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folder, opened } from './files.suite.ts';
import { statementsOf } from './statements.ts';

const { path, clear } = folder();
let database: DatabaseSync;

beforeAll(async () => {
  await opened(path('plans.db')).close();
  database = new DatabaseSync(path('plans.db'));
});
afterAll(() => {
  database.close();
  clear();
});

/** How SQLite would find what this asks for. */
const stepsOf = (sql: string): readonly string[] =>
  database
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all()
    .map(({ detail }) => String(detail));

/** Found by its key, by a part of the keys, by the register's name, or by the command. */
const FOUND = [
  /^SEARCH (entry|head) USING INTEGER PRIMARY KEY \(rowid=\?\)$/,
  /^SEARCH entry USING INTEGER PRIMARY KEY \(rowid>\? AND rowid<\?\)$/,
  /^SEARCH head USING (COVERING )?INDEX \w+ \(register=\?\)$/,
  /^SEARCH entry USING (COVERING )?INDEX entry_of_command \(register=\? AND command=\?\)$/,
];
const isFound = (step: string): boolean => FOUND.some((way) => way.test(step));

test('no statement looks through entries to find one, or puts them in order', () => {
  // Where a register is made SQLite names a look through all entries, which it only takes while a foreign key is broken.
  const { registers, begin, commit, make, erase, ...others } = statementsOf(database);
  const asked = [...Object.values(others), ...Object.values(erase)].map(({ sourceSQL }) => sourceSQL);
  expect(asked.length).toBeGreaterThan(8);
  for (const sql of asked) expect([sql, stepsOf(sql).filter((step) => !isFound(step))]).toEqual([sql, []]);
});

test('no trigger looks through entries to find one', () => {
  const triggers = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all();
  const asked = triggers.flatMap(({ name, sql }) => selectsIn(String(sql)).map((select) => ({ name, select })));
  expect(asked.length).toBeGreaterThan(3);
  for (const { name, select } of asked) expect([name, stepsOf(select).filter((step) => !isFound(step))]).toEqual([name, []]);
});

/** The questions that a trigger asks of the store, with a value in the place of what is being written. */
function selectsIn(sql: string): readonly string[] {
  return [...sql.matchAll(/\((SELECT [^()]*(?:\([^()]*\)[^()]*)*FROM [^()]*(?:\([^()]*\)[^()]*)*)\)/g)].map(([, select = '']) =>
    select.replaceAll(/\b(?:NEW|OLD)\.\w+/g, "'x'"),
  );
}
