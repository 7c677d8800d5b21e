import { type Databases, databases } from '@countersign/postgres';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import type { Salt } from '../commitment.ts';
import type { Ledger } from '../port.ts';
import { openPostgres } from '../postgres.ts';

/** A real PostgreSQL for the tests of one file, which says once which it is. */
export function postgres() {
  let made: Databases | null = null;
  let again: string | null = null;
  const server = (): Databases => {
    if (made === null) throw new Error('The server begins before the tests');
    return made;
  };
  beforeAll(async () => {
    made = await databases();
    console.info(`PostgreSQL: ${made.from}`);
  });
  afterAll(async () => made?.remove());
  return {
    /** The address of a new, empty database. */
    fresh: () => server().fresh(),
    /** A new, empty store where the one before it was: a whole database takes a second to make. */
    opened: async (salt?: Salt) => {
      again ??= await server().fresh();
      await asOwner(again, 'DROP SCHEMA IF EXISTS countersign CASCADE');
      return stored(again, salt);
    },
  };
}

/** Does this in the database as whoever owns it: what no user of the store may do. */
export async function asOwner(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

export async function stored(url: string, salt?: Salt): Promise<Ledger> {
  const ledger = await openPostgres(url, salt ? { create: true, salt } : { create: true });
  if ('refused' in ledger) throw new Error(JSON.stringify(ledger));
  return ledger;
}
