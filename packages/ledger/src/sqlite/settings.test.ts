import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { folder } from './files.suite.ts';
import { settingOf, settle } from './settings.ts';

const { path, clear } = folder();
afterAll(clear);

describe('a writing connection', () => {
  test('promises the disk what the record needs', () => {
    const database = new DatabaseSync(path('set.db'));
    settle(database);
    const names = ['journal_mode', 'synchronous', 'secure_delete', 'foreign_keys', 'trusted_schema'];
    expect(names.map((name) => settingOf(database, name))).toEqual(['wal', 2, 1, 1, 0]);
    database.close();
  });

  test('is not used where SQLite will not promise it', () => {
    const database = new DatabaseSync(':memory:');
    expect(() => settle(database)).toThrow('SQLite does not take journal_mode = WAL here');
    database.close();
  });
});
