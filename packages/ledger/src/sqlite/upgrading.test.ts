import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { MAIN, noted, written } from '../samples.suite.ts';
import { folder, opened } from './files.suite.ts';

const { path, clear } = folder();
afterAll(clear);

/** What made a store of each earlier version what it was, where it differs from one of today. */
const AS_IT_WAS: readonly (readonly [version: number, sql: string])[] = [
  [
    1,
    `DROP TRIGGER command_is_new;
     CREATE TRIGGER command_is_new BEFORE INSERT ON command
     WHEN EXISTS (SELECT 1 FROM command WHERE register = NEW.register AND (command = NEW.command OR first = NEW.first))
     BEGIN SELECT raise(ABORT, 'a command stands as answered'); END;`,
  ],
];

async function earlier(name: string, version: number, sql: string): Promise<string> {
  const file = path(name);
  const ledger = opened(file);
  await ledger.open(MAIN);
  await written(ledger, MAIN, 'c-1', [noted('one')]);
  await ledger.close();
  const database = new DatabaseSync(file);
  database.exec(`${sql} PRAGMA user_version = ${version};`);
  database.close();
  return file;
}

describe.each(AS_IT_WAS)('a store of version %d', (version, sql) => {
  test('is brought up to date when it is opened, with all that it holds, and is sound as it was made', async () => {
    const file = await earlier(`v${version}.db`, version, sql);
    const ledger = opened(file);
    expect((await ledger.head(MAIN))?.size).toBe(1);
    await written(ledger, MAIN, 'c-2', [noted('two')]);
    expect(await ledger.verify(MAIN)).toMatchObject({ ok: true, entries: 2 });
    await ledger.close();
    const database = new DatabaseSync(file, { readOnly: true });
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 2 });
    database.close();
  });

  test('is brought up to date once, also when two open it', async () => {
    const file = await earlier(`twice-v${version}.db`, version, sql);
    const [one, other] = [opened(file), opened(file)];
    expect(await one.verify(MAIN)).toMatchObject({ ok: true });
    expect(await other.verify(MAIN)).toMatchObject({ ok: true });
    await one.close();
    await other.close();
  });
});

test('no command is looked for by looking at all of them', () => {
  const file = path('plans.db');
  opened(file).close();
  const database = new DatabaseSync(file);
  const triggers = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all();
  const asked = triggers.flatMap(({ name, sql }) => selectsIn(String(sql)).map((select) => ({ name, select })));
  expect(asked.length).toBeGreaterThan(3);
  for (const { name, select } of asked) {
    const steps = database
      .prepare(`EXPLAIN QUERY PLAN ${select}`)
      .all()
      .map(({ detail }) => String(detail));
    // Each is found by all the columns that it names, or by the register alone where the largest number of it is asked for.
    for (const step of steps)
      expect([name, step]).toEqual([name, expect.stringMatching(/^SEARCH \w+ USING .*\(register=\?( AND \w+=\?)*\)$/)]);
    if (!select.includes('max('))
      expect([name, steps.join(), (select.match(/=/g) ?? []).length]).toEqual([
        name,
        steps.join(),
        (steps.join().match(/=\?/g) ?? []).length,
      ]);
  }
  database.close();
});

/** The questions that a trigger asks of the store, with a value in the place of what is being written. */
function selectsIn(sql: string): readonly string[] {
  return [...sql.matchAll(/\((SELECT [^()]*(?:\([^()]*\)[^()]*)*FROM [^()]*(?:\([^()]*\)[^()]*)*)\)/g)].map(([, select = '']) =>
    select.replaceAll(/\b(?:NEW|OLD)\.\w+/g, "'x'"),
  );
}
