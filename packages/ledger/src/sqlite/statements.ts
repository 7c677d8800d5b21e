import type { DatabaseSync } from 'node:sqlite';

/**
 * Every statement of the store. Text is read as the bytes that are stored: read as text, damaged UTF-8 would come back repaired. What is
 * read by the million comes as lists, in the order of its columns: the driver takes half as long over them as over rows by name.
 */
export function statementsOf(database: DatabaseSync) {
  const prepare = (sql: string) => database.prepare(sql);
  const bytesOf = (column: string) => `CAST(${column} AS BLOB) AS ${column}`;
  const proseColumns = `number, ${bytesOf('section')}, salt, ${bytesOf('body')}`;
  const prepareList = (sql: string) => {
    const statement = prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  };
  const commandColumns = `${bytesOf('command')}, request, first, last, root`;
  return {
    registers: prepare(`SELECT ${bytesOf('register')} FROM head`),
    head: prepare(`SELECT size, root, frontier, ${bytesOf('latest')} FROM head WHERE register = ?`),
    command: prepare(`SELECT ${commandColumns} FROM command WHERE register = ? AND command = ?`),
    commands: prepare(`SELECT ${commandColumns} FROM command WHERE register = ? AND first > ? ORDER BY first LIMIT ?`),
    entries: prepareList(
      `SELECT number, ${bytesOf('envelope')}, leaf FROM entry WHERE register = ? AND number > ? ORDER BY number LIMIT ?`,
    ),
    leaves: prepare('SELECT leaf FROM entry WHERE register = ? AND number > ? ORDER BY number LIMIT ?'),
    prose: prepareList(`SELECT ${proseColumns} FROM prose WHERE register = ? AND number BETWEEN ? AND ? ORDER BY number`),
    countEntries: prepare('SELECT count(*) AS count FROM entry WHERE register = ?'),
    countProse: prepare('SELECT count(*) AS count FROM prose WHERE register = ?'),
    countCommands: prepare('SELECT count(*) AS count FROM command WHERE register = ?'),

    make: prepare('INSERT INTO head (register, size, root, frontier, latest) VALUES (?, ?, ?, ?, ?)'),
    addEntry: prepare('INSERT INTO entry (register, number, envelope, leaf) VALUES (?, ?, CAST(? AS TEXT), ?)'),
    addProse: prepare('INSERT INTO prose (register, number, section, salt, body) VALUES (?, ?, ?, ?, CAST(? AS TEXT))'),
    addCommand: prepare('INSERT INTO command (register, command, request, first, last, root) VALUES (?, ?, ?, ?, ?, ?)'),
    erase: prepare('UPDATE prose SET salt = NULL, body = NULL WHERE register = ? AND number = ? AND section = ?'),
    grow: prepare('UPDATE head SET size = ?, root = ?, frontier = ?, latest = ? WHERE register = ?'),
  };
}

export type Statements = ReturnType<typeof statementsOf>;
