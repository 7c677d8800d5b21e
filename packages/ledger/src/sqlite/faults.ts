import { DatabaseSync } from 'node:sqlite';
import { numberIn, type Row, saidIn } from '../columns.ts';
import { PARTS, SCHEMA, WHOLE } from './schema.ts';

/** What is wrong with the file itself: its pages and indexes, rows that belong to nothing, tables or triggers that are not as they were made. */
export function faultsOf(database: DatabaseSync): readonly string[] {
  return [...brokenPages(database), ...strayRows(database), ...brokenRows(database), ...changedParts(database)];
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

function brokenRows(database: DatabaseSync): readonly string[] {
  const rows: Row[] = database.prepare(`SELECT number FROM entry WHERE NOT (${WHOLE}) LIMIT 1`).all();
  return rows.map((row) => `the row of entry ${numberIn(row, 'number')} is not whole: it holds part of a command or of words`);
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
