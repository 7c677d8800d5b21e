import { DatabaseSync } from 'node:sqlite';
import { type Row, saidIn } from '../columns.ts';
import { PARTS, SCHEMA } from './schema.ts';

/** What is wrong with the file itself: its pages and indexes, rows that belong to nothing, tables or triggers that are not as they were made. */
export function faultsOf(database: DatabaseSync): readonly string[] {
  return [...brokenPages(database), ...strayRows(database), ...changedParts(database)];
}

function brokenPages(database: DatabaseSync): readonly string[] {
  const answers = database
    .prepare('PRAGMA integrity_check(1)')
    .all()
    .map((row) => saidIn(row, 'integrity_check'));
  return answers.filter((answer) => answer !== 'ok').map((answer) => `the file is broken: ${answer}`);
}

function strayRows(database: DatabaseSync): readonly string[] {
  const rows: Row[] = database.prepare('PRAGMA foreign_key_check').all();
  return rows.slice(0, 1).map((row) => `a row of ${saidIn(row, 'table')} belongs to no ${saidIn(row, 'parent')}`);
}

function changedParts(database: DatabaseSync): readonly string[] {
  const found = partsOf(database);
  const made = partsAsMade();
  const odd = [...found].find((part) => !made.has(part)) ?? [...made].find((part) => !found.has(part));
  return odd === undefined ? [] : [`the store is not laid out as it was made; look at ${odd.split(':')[0]}`];
}

const partsOf = (database: DatabaseSync): ReadonlySet<string> =>
  new Set(
    database
      .prepare(PARTS)
      .all()
      .map((row) => saidIn(row, 'part')),
  );

function partsAsMade(): ReadonlySet<string> {
  const fresh = new DatabaseSync(':memory:');
  fresh.exec(SCHEMA);
  const parts = partsOf(fresh);
  fresh.close();
  return parts;
}
