import { DatabaseSync } from 'node:sqlite';
import { ANY_SIZE, type Contestant } from './contestant.ts';
import { answerFrom, type Row } from './sql/answer.ts';
import { type Dialect, MATRIX_SQL, SCHEMA, summarySql } from './sql/summary.ts';
import { TABLES, type TableName, type Tables } from './tables.ts';

/** SQLite in memory, over normalised tables with an index wherever one helps; a summary only, and no reasons. */
export const sqlite: Contestant = {
  name: 'SQLite, no reasons',
  upTo: ANY_SIZE,
  prepare: async ({ tables }) => {
    const database = new DatabaseSync(':memory:');
    for (const sql of SCHEMA) database.exec(sql);
    for (const when of ['now', 'before'] as const) fill(database, when, tables[when]);
    database.exec('ANALYZE');
    const [summary, matrix] = [summarySql(DIALECT), MATRIX_SQL].map((sql) => {
      const statement = database.prepare(sql);
      statement.setReturnArrays(true);
      return () => statement.all() as unknown as readonly Row[];
    });
    return { run: () => answerFrom(summary?.() ?? [], matrix?.() ?? []), close: () => database.close() };
  },
};

/** By an index the last row is the first one read. */
const DIALECT: Dialect = {
  last: (value, table, where) => `(SELECT ${value} FROM ${table} x WHERE x.action = a.id AND ${where} ORDER BY x.place DESC LIMIT 1)`,
};

function fill(database: DatabaseSync, when: 'now' | 'before', tables: Tables): void {
  database.exec('BEGIN');
  for (const name of Object.keys(TABLES) as TableName[]) {
    const columns: readonly string[] = TABLES[name];
    const insert = database.prepare(`INSERT INTO ${when}_${name} VALUES (${columns.map(() => '?').join(', ')})`);
    for (const row of tables[name]) insert.run(...row);
    const indexed = columns.includes('place') ? 'action, place' : 'action';
    if (name !== 'actions') database.exec(`CREATE INDEX ${when}_${name}_of ON ${when}_${name} (${indexed})`);
  }
  database.exec('COMMIT');
}
