import { randomSalt, type Salt } from './commitment.ts';
import { ledgerOn } from './ledger.ts';
import type { Ledger } from './port.ts';
import { unfitDatabase } from './postgres/opening.ts';
import { poolOf } from './postgres/pool.ts';
import { postgresStore } from './postgres/store.ts';
import type { NotOpened } from './refusal.ts';

export type { NotOpened } from './refusal.ts';

export type PostgresWish = {
  /** Makes the store in the database when it is not there. The database must be. */
  readonly create: boolean;
  readonly salt?: Salt;
};

/**
 * The ledger in a PostgreSQL database, 15 or later: as many servers as are wanted may use it at once. `url` is its address,
 * `postgres://user@host:5432/database`. Whoever makes it owns the tables and needs the right to make a role; whoever uses it needs that role,
 * `countersign_app`, and nothing else. What keeps it from being used is answered, not thrown.
 */
export async function openPostgres(url: string, { create, salt = randomSalt }: PostgresWish): Promise<Ledger | NotOpened> {
  const unfit = await unfitDatabase(url, create);
  return unfit ?? ledgerOn(postgresStore(poolOf(url)), salt);
}
