import type { Pool } from 'pg';

/** Who asks the database: the pool, or the one connection that a transaction runs on. */
export type Asks = Pick<Pool, 'query'>;

const bytesOf = (column: string) => `convert_to(${column}, 'UTF8') AS ${column}`;
const COMMAND = `${bytesOf('command')}, request, first, last, root`;

/** Every statement of the store. */
export const STATEMENTS = {
  registers: `SELECT ${bytesOf('register')} FROM countersign.head`,
  head: `SELECT size, root, frontier, ${bytesOf('latest')} FROM countersign.head WHERE register = $1`,
  command: `SELECT ${COMMAND} FROM countersign.command WHERE register = $1 AND command = $2`,
  commands: `SELECT ${COMMAND} FROM countersign.command WHERE register = $1 AND first > $2::integer AND first <= $2::integer + $3::integer ORDER BY first`,
  entries: 'SELECT number, envelope, leaf FROM countersign.entry WHERE register = $1 AND number > $2 ORDER BY number LIMIT $3',
  leaves: 'SELECT leaf FROM countersign.entry WHERE register = $1 AND number > $2 ORDER BY number LIMIT $3',
  prose: `SELECT number, ${bytesOf('section')}, salt, body FROM countersign.prose WHERE register = $1 AND number BETWEEN $2 AND $3 ORDER BY number`,
  counts: `SELECT
    (SELECT count(*)::integer FROM countersign.entry WHERE register = $1) AS entries,
    (SELECT count(*)::integer FROM countersign.prose WHERE register = $1) AS prose,
    (SELECT count(*)::integer FROM countersign.command WHERE register = $1) AS commands`,

  take: `SELECT size, root, frontier, ${bytesOf('latest')} FROM countersign.take($1)`,
  make: 'SELECT countersign.make($1, $2, $3)',
  append: 'SELECT countersign.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)',
} as const;

export type Statement = keyof typeof STATEMENTS;
