import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { ANY_SIZE, type Contestant } from './contestant.ts';
import { answerFrom, type Row } from './sql/answer.ts';
import { type Dialect, MATRIX_SQL, SCHEMA, summarySql } from './sql/summary.ts';
import { TABLES, type TableName, type Tables } from './tables.ts';

/** DuckDB in memory, on one thread, over the same tables; a summary only, and no reasons. */
export const duckdb: Contestant = {
  name: 'DuckDB, no reasons',
  upTo: ANY_SIZE,
  prepare: async ({ tables }) => {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    for (const sql of SCHEMA) await connection.run(sql);
    for (const when of ['now', 'before'] as const) await fill(connection, when, tables[when]);
    const [summary, matrix] = await Promise.all([summarySql(DIALECT), MATRIX_SQL].map((sql) => connection.prepare(sql)));
    const ask = async (statement: typeof summary) => numbersIn((await statement?.runAndReadAll())?.getRows() ?? []);
    return {
      run: async () => answerFrom(await ask(summary), await ask(matrix)),
      close: () => {
        connection.closeSync();
        instance.closeSync();
      },
    };
  },
};

/** Grouped once and joined, rather than looked up for each action. */
const DIALECT: Dialect = {
  last: (value, table, where) => `(SELECT ARG_MAX(${value}, x.place) FROM ${table} x WHERE x.action = a.id AND ${where})`,
};

async function fill(connection: DuckDBConnection, when: 'now' | 'before', tables: Tables): Promise<void> {
  for (const name of Object.keys(TABLES) as TableName[]) {
    const appender = await connection.createAppender(`${when}_${name}`);
    for (const row of tables[name]) {
      for (const cell of row) {
        if (cell === null) appender.appendNull();
        else appender.appendInteger(cell);
      }
      appender.endRow();
    }
    appender.closeSync();
  }
}

/** Sums come back as whole numbers of any size. */
function numbersIn(rows: readonly (readonly unknown[])[]): readonly Row[] {
  return rows.map((row) => row.map((cell) => (cell === null ? null : Number(cell))));
}
