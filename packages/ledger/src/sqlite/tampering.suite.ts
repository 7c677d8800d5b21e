import type { DatabaseSync } from 'node:sqlite';

/** Every place of a value as short as this is altered, and as many places spread over a longer one. */
const PLACES = 24;

type Value = string | number | Uint8Array;
/** One value of one row. */
export type Cell = {
  readonly table: string;
  readonly column: string;
  readonly key: string;
  readonly register: string;
  readonly value: Value | null;
};

/** The rows of each table are told apart by these, whatever is altered. */
export const KEYS: { readonly [table: string]: string } = {
  head: 'register',
  entry: "register || '/' || number",
  prose: "register || '/' || number || '/' || section",
  command: "register || '/' || command",
};

export function cellsOf(tool: DatabaseSync, table: string): readonly Cell[] {
  const rows = tool.prepare(`SELECT ${KEYS[table]} AS "key", * FROM ${table}`).all();
  return rows.flatMap(({ key, ...columns }) =>
    Object.entries(columns).map(([column, value]) => ({
      table,
      column,
      key: String(key),
      register: String(columns['register']),
      value: typeof value === 'bigint' ? Number(value) : (value ?? null),
    })),
  );
}

/** The same value with one character, digit or byte altered, at several places. A value that is not there gets one; one that is, goes. */
export function alterationsOf(value: Value | null): readonly (Value | null)[] {
  if (value === null) return ['x', new Uint8Array(32)];
  if (typeof value === 'number') return [value + 1, value - 1, value * 10, -value, null];
  const length = value.length;
  const places = Array.from({ length: Math.min(length, PLACES) }, (_, index) => Math.floor((index * length) / Math.min(length, PLACES)));
  return typeof value === 'string'
    ? [...places.map((place) => otherText(value, place)), value.slice(1), `${value} `, value.toUpperCase(), '', null]
    : [...places.map((place) => otherBytes(value, place)), value.subarray(1), null];
}

const otherText = (text: string, place: number): string => text.slice(0, place) + (text[place] === 'a' ? 'b' : 'a') + text.slice(place + 1);

function otherBytes(bytes: Uint8Array, place: number): Uint8Array {
  const other = Uint8Array.from(bytes);
  other[place] = (other[place] ?? 0) ^ 1;
  return other;
}

/** Stores this value with the triggers out of the way for a moment. False when SQLite itself will not have it. */
export function stored(tool: DatabaseSync, { table, column, key }: Cell, value: Value | null): boolean {
  const triggers = tool.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?").all(table);
  tool.exec('BEGIN');
  try {
    for (const { name } of triggers) tool.exec(`DROP TRIGGER ${name}`);
    const { changes } = tool.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${KEYS[table]} = ?`).run(value, key);
    for (const { sql } of triggers) tool.exec(String(sql));
    tool.exec('COMMIT');
    return changes === 1;
  } catch {
    tool.exec('ROLLBACK');
    return false;
  }
}

/** Puts the whole table back as it was. */
export function restored(tool: DatabaseSync, table: string, rows: readonly { readonly [column: string]: unknown }[]): void {
  const triggers = tool.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?").all(table);
  tool.exec('BEGIN');
  for (const { name } of triggers) tool.exec(`DROP TRIGGER ${name}`);
  tool.exec(`DELETE FROM ${table}`);
  for (const row of rows) {
    const columns = Object.keys(row);
    const values = Object.values(row).map((value) =>
      value instanceof Uint8Array || typeof value === 'number' || value === null ? value : String(value),
    );
    tool.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.map(() => '?')})`).run(...values);
  }
  for (const { sql } of triggers) tool.exec(String(sql));
  tool.exec('COMMIT');
}

export const same = (one: Value | null, other: Value | null): boolean =>
  one instanceof Uint8Array && other instanceof Uint8Array ? Buffer.compare(one, other) === 0 : one === other;
