import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';

/** Every place of a value as short as this is altered, and as many places spread over a longer one. */
const PLACES = 24;

type Value = string | number | Uint8Array;
/** One row as it is stored, and the name of its register. */
export type StoredRow = { readonly id: number; readonly register: string; readonly values: { readonly [column: string]: Value | null } };
/** One value of one row. */
export type Cell = Pick<StoredRow, 'id' | 'register'> & { readonly table: string; readonly column: string; readonly value: Value | null };

const REGISTER_OF = { head: 'head.register', entry: '(SELECT head.register FROM head WHERE head.id = entry.register)' } as const;
export type Table = keyof typeof REGISTER_OF;
export const TABLES: readonly Table[] = ['head', 'entry'];

export function rowsIn(tool: DatabaseSync, table: Table): readonly StoredRow[] {
  const rows = tool.prepare(`SELECT ${REGISTER_OF[table]} AS name, ${columnsOf(tool, table)} FROM ${table} ORDER BY id`).all();
  return rows.map(({ name, ...values }) => ({ id: Number(values['id']), register: String(name), values: valuesOf(values) }));
}

/** Those that are kept, not those that SQLite works out. */
const columnsOf = (tool: DatabaseSync, table: Table): readonly string[] =>
  tool
    .prepare(`PRAGMA table_info(${table})`)
    .all()
    .map(({ name }) => `${table}.${name}`);

const valuesOf = (row: { readonly [column: string]: SQLOutputValue }): StoredRow['values'] =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, typeof value === 'bigint' ? Number(value) : value]));

export const cellsOf = (tool: DatabaseSync, table: Table): readonly Cell[] =>
  rowsIn(tool, table).flatMap(({ id, register, values }) =>
    Object.entries(values).map(([column, value]) => ({ table, id, register, column, value })),
  );

/** The same value with one character, digit or byte altered, at several places. A value that is not there gets one; one that is, goes. */
export function alterationsOf(value: Value | null): readonly (Value | null)[] {
  if (value === null) return ['x', 7, new Uint8Array(32)];
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
export function stored(tool: DatabaseSync, { table, column, id }: Cell, value: Value | null): boolean {
  const triggers = tool.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?").all(table);
  tool.exec('BEGIN');
  try {
    for (const { name } of triggers) tool.exec(`DROP TRIGGER ${name}`);
    const { changes } = tool.prepare(`UPDATE ${table} SET ${column} = ? WHERE id = ?`).run(value, id);
    for (const { sql } of triggers) tool.exec(String(sql));
    tool.exec('COMMIT');
    return changes === 1;
  } catch {
    tool.exec('ROLLBACK');
    return false;
  }
}

/** Puts the whole table back as it was. */
export function restored(tool: DatabaseSync, table: Table, rows: readonly StoredRow[]): void {
  const triggers = tool.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?").all(table);
  tool.exec('BEGIN');
  for (const { name } of triggers) tool.exec(`DROP TRIGGER ${name}`);
  tool.exec(`DELETE FROM ${table}`);
  for (const { values } of rows) {
    const columns = Object.keys(values);
    tool.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.map(() => '?')})`).run(...Object.values(values));
  }
  for (const { sql } of triggers) tool.exec(String(sql));
  tool.exec('COMMIT');
}

export const same = (one: Value | null, other: Value | null): boolean =>
  one instanceof Uint8Array && other instanceof Uint8Array ? Buffer.compare(one, other) === 0 : one === other;
