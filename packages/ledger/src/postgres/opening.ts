import type { Client } from 'pg';
import { withoutPassword } from '../address.ts';
import type { Row } from '../columns.ts';
import type { NotOpened } from '../refusal.ts';
import { unavailable } from './errors.ts';
import { ownConnection } from './pool.ts';
import { MAKE_ROLE, ROLE, SCHEMA, STORE_VERSION } from './schema.ts';

/** The oldest PostgreSQL that is proved to work. */
const OLDEST = 15;
/** Keeps two that make the same store from doing so at once. */
const MAKING = 0x4353474e;

/** What keeps this database from being used as a store, or null. Makes the store first, when it is to be made and nothing is there. */
export async function unfitDatabase(url: string, create: boolean): Promise<NotOpened | null> {
  const path = withoutPassword(url);
  let client: Client | null = null;
  try {
    client = ownConnection(url);
    client.on('error', () => undefined);
    await client.connect();
    return (await unfitServer(client, path)) ?? (await unfitStore(client, path, create));
  } catch (error) {
    return unopened(error, path);
  } finally {
    await client?.end().catch(() => undefined);
  }
}

async function unfitServer(client: Client, path: string): Promise<NotOpened | null> {
  const version = await shown(client, 'server_version');
  if (Number.parseInt(version, 10) < OLDEST) {
    return { refused: 'libraryTooOld', library: 'PostgreSQL', found: version, needed: String(OLDEST) };
  }
  if ((await shown(client, 'server_encoding')) !== 'UTF8') return unreadable(path, 'its encoding is not UTF8');
  if ((await shown(client, 'fsync')) !== 'on') return unreadable(path, 'the server does not wait for its disk: fsync is off');
  return null;
}

async function unfitStore(client: Client, path: string, create: boolean): Promise<NotOpened | null> {
  if (!(await isThere(client))) {
    if (!create) return { refused: 'storeMissing', path };
    await makeStore(client);
  }
  if (!(await isOurs(client))) return { refused: 'notAStore', path, because: 'its schema countersign was made by another program' };
  await client.query(`SET ROLE ${ROLE}`);
  const [row] = (await client.query<Row>('SELECT max(store) AS store FROM countersign.version')).rows;
  const found = Number(row?.['store']);
  return found > STORE_VERSION ? { refused: 'storeTooNew', path, found, known: STORE_VERSION } : null;
}

async function isThere(client: Client): Promise<boolean> {
  const { rows } = await client.query("SELECT 1 FROM pg_namespace WHERE nspname = 'countersign'");
  return rows.length > 0;
}

async function isOurs(client: Client): Promise<boolean> {
  const { rows } = await client.query("SELECT 1 FROM pg_tables WHERE schemaname = 'countersign' AND tablename = 'version'");
  return rows.length > 0;
}

/** Looks again once it is alone: another process may be making the same store. */
async function makeStore(client: Client): Promise<void> {
  await client.query('BEGIN');
  await client.query(`SELECT pg_advisory_xact_lock(${MAKING})`);
  if (!(await isThere(client))) await client.query(`${MAKE_ROLE}${SCHEMA}`);
  await client.query('COMMIT');
}

async function shown(client: Client, setting: string): Promise<string> {
  const [row] = (await client.query<Row>(`SHOW ${setting}`)).rows;
  return String(row?.[setting] ?? '');
}

function unopened(error: unknown, path: string): NotOpened {
  const said = error instanceof Error ? error.message : String(error);
  return unreadable(path, unavailable(error)?.because ?? said);
}

const unreadable = (path: string, because: string): NotOpened => ({ refused: 'storeUnreadable', path, because });
