import pg from 'pg';
import { ROLE } from './schema.ts';

/** How many connections a server keeps to its store; PostgreSQL allows a hundred in all unless it was told otherwise. */
const MOST_CONNECTIONS = 10;
const CONNECT_MS = 5_000;
const LOCK_MS = 5_000;
const STATEMENT_MS = 30_000;
/** Somewhat later than the server gives up itself: for when its answer does not come. */
const ANSWER_MS = 35_000;

/**
 * Settings of every connection: the role that may only read and append, each commit on disk before it is answered, and an end to waiting.
 */
const SETTINGS: { readonly [setting: string]: string | number } = {
  role: ROLE,
  synchronous_commit: 'on',
  lock_timeout: LOCK_MS,
  statement_timeout: STATEMENT_MS,
  idle_in_transaction_session_timeout: STATEMENT_MS,
};

/** Connections to the store, made as they are needed. */
export function poolOf(url: string): pg.Pool {
  const options = Object.entries(SETTINGS)
    .map(([setting, value]) => `-c ${setting}=${value}`)
    .join(' ');
  const pool = new pg.Pool({ ...reaching(url), options, max: MOST_CONNECTIONS });
  // A connection may be lost at any moment, idle or at work. Whoever asks of it is told; that nobody does is no reason to end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return pool;
}

/** One connection as whoever the address names, to look at the database and to make the store in it. */
export const ownConnection = (url: string): pg.Client => new pg.Client(reaching(url));

function reaching(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: ANSWER_MS,
    keepAlive: true,
    application_name: 'countersign',
  };
}
