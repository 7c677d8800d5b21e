import type { DatabaseSync } from 'node:sqlite';
import { SECTIONS } from '../port.ts';

/**
 * Every statement of the store. Text is read as the bytes that are stored: read as text, damaged UTF-8 would come back repaired. What is
 * read by the million comes as lists, in the order of its columns: the driver takes half as long over them as over rows by name.
 */
export function statementsOf(database: DatabaseSync) {
  const prepare = (sql: string) => database.prepare(sql);
  const prepareList = (sql: string) => {
    const statement = prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  };
  return {
    begin: prepare('BEGIN IMMEDIATE'),
    commit: prepare('COMMIT'),

    registers: prepare(`SELECT ${bytesOf('register')} FROM head`),
    head: prepare(`SELECT id, size, root, frontier, ${bytesOf('latest')} FROM head WHERE register = ?`),
    command: prepare(`SELECT ${COMMAND} FROM entry WHERE register = ? AND command = ?`),
    commands: prepare(`SELECT ${COMMAND} FROM entry WHERE id BETWEEN ? AND ? AND command IS NOT NULL ORDER BY id`),
    entries: prepareList(`SELECT number, ${bytesOf('envelope')}, leaf, ${WORDS} FROM entry WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?`),
    leaves: prepare('SELECT leaf FROM entry WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?'),
    counts: prepare(`SELECT count(*) AS entries, count(command) AS commands, ${SALTS} AS prose FROM entry WHERE id BETWEEN ? AND ?`),

    make: prepare('INSERT INTO head (register, size, root, frontier, latest) VALUES (?, ?, ?, ?, ?)'),
    add: prepare(`INSERT INTO entry (id, leaf, command, request, last, root, envelope, ${PLACES}) VALUES (${VALUES})`),
    grow: prepare('UPDATE head SET size = ?, root = ?, frontier = ?, latest = ? WHERE id = ?'),
    erase: {
      public: prepare("UPDATE entry SET public_salt = x'', public_words = '' WHERE id = ?"),
      exempt: prepare("UPDATE entry SET exempt_salt = x'', exempt_words = '' WHERE id = ?"),
      personal: prepare("UPDATE entry SET personal_salt = x'', personal_words = '' WHERE id = ?"),
    },
  };
}

export type Statements = ReturnType<typeof statementsOf>;

const bytesOf = (column: string) => `CAST(${column} AS BLOB) AS ${column}`;
const COMMAND = `${bytesOf('command')}, request, number AS first, last, root`;
const WORDS = SECTIONS.map((section) => `${section}_salt, ${bytesOf(`${section}_words`)}`).join(', ');
const SALTS = SECTIONS.map((section) => `count(${section}_salt)`).join(' + ');
const PLACES = SECTIONS.map((section) => `${section}_salt, ${section}_words`).join(', ');
const VALUES = `?, ?, CAST(? AS TEXT), ?, ?, ?, CAST(? AS TEXT), ${SECTIONS.map(() => '?, CAST(? AS TEXT)').join(', ')}`;
