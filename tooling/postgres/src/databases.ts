import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { ownServer } from './server.ts';

/** Empty databases on a real PostgreSQL, one after another. */
export type Databases = {
  /** Which PostgreSQL it is, to be said when the tests run. */
  readonly from: string;
  /** Makes an empty database, and answers its address as its owner. */
  readonly fresh: () => Promise<string>;
  /** Takes the databases away, and the server if it was ours. */
  readonly remove: () => Promise<void>;
};

/** On the server that DATABASE_URL names, or on one of our own. */
export async function databases(): Promise<Databases> {
  const named = process.env['DATABASE_URL'];
  if (named !== undefined && named !== '') return databasesOn(named, 'the PostgreSQL that DATABASE_URL names', async () => undefined);
  const server = await ownServer();
  return databasesOn(server.url('postgres'), server.from, server.remove);
}

function databasesOn(address: string, from: string, removeServer: () => Promise<void>): Databases {
  const made: string[] = [];
  return {
    from,
    fresh: async () => {
      const name = `countersign_${randomUUID().replaceAll('-', '')}`;
      await told(address, `CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE template0`);
      made.push(name);
      const url = new URL(address);
      url.pathname = `/${name}`;
      return url.href;
    },
    remove: async () => {
      for (const name of made.splice(0)) await told(address, `DROP DATABASE ${name} WITH (FORCE)`);
      await removeServer();
    },
  };
}

async function told(address: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
