import { join } from 'node:path';
import { type OwnServer, ownServer } from '@countersign/postgres';
import pg from 'pg';
import { filesIn, hitsIn, hitsInFiles } from './bytes.ts';
import { commandLine, erased, marked, told } from './council.ts';
import type { Found } from './on-file.ts';

/** The same on a server of our own: what can be read by SQL, and what is left in the server's files until it is made to give them up. */
export async function onPostgres(folder: string, marker: string): Promise<Found> {
  const server = await ownServer();
  try {
    return await lookedAt(server, folder, marker);
  } finally {
    await server.remove();
  }
}

/**
 * What it takes until the bytes are gone from the server's own files, one after another: dead rows are cleared away, the table is written
 * anew, the write-ahead log goes on in another file, and what lies before the last checkpoint is deleted and not used again.
 */
const STEPS = [
  ['an ordinary vacuum', ['VACUUM countersign.prose', 'CHECKPOINT']],
  ['the table was written anew (VACUUM FULL)', ['VACUUM FULL countersign.prose', 'CHECKPOINT']],
  ['the log was switched and checkpointed', ['SELECT pg_switch_wal()', 'CHECKPOINT', 'SELECT pg_switch_wal()', 'CHECKPOINT']],
] as const;

async function lookedAt(server: OwnServer, folder: string, marker: string): Promise<Found> {
  const url = server.url('postgres');
  const countersign = commandLine(folder, '--store', url, '--erasures', join(folder, 'erasures'));
  await asOwner(url, 'ALTER SYSTEM SET wal_recycle = off');
  await asOwner(url, 'SELECT pg_reload_conf()');
  const onDisk = () => hitsInFiles(filesIn(server.data), marker);
  const hitsOf = (name: string) =>
    hitsInFiles(
      filesIn(folder).filter((file) => file.startsWith(join(folder, name))),
      marker,
    );

  marked(countersign, marker);
  await asOwner(url, 'ANALYZE');
  await asOwner(url, 'CHECKPOINT');
  const [bySqlBefore, onDiskBefore] = [await bySql(url, marker), onDisk()];
  told(countersign, 'backup', '--out', 'before-pg.jsonl');
  erased(countersign);
  const bySqlAfter = await bySql(url, marker);
  told(countersign, 'backup', '--out', 'after-pg.jsonl');
  const again = commandLine(folder, '--store', 'again-pg.db', '--erasures', join(folder, 'erasures'));
  told(again, 'restore', 'before-pg.jsonl');
  told(again, 'verify');
  const left: (readonly [what: string, hits: number])[] = [['nothing more was done', onDisk()]];
  for (const [what, statements] of STEPS) {
    for (const statement of statements) await asOwner(url, statement);
    left.push([what, onDisk()]);
  }
  const [exported, restored, last] = [hitsOf('after-pg'), hitsOf('again-pg'), left.at(-1)?.[1] ?? 0];
  return {
    figures: [
      [`on PostgreSQL (${server.from}):`, ''],
      ['marker by SQL before it was erased', bySqlBefore],
      ['marker in the server’s files before', onDiskBefore],
      ['marker by SQL, in every table and every statistic, after', bySqlAfter],
      ['marker in a copy made after', exported],
      ['marker in a store restored from the copy made before', restored],
      ...left.map(([what, hits]) => [`marker in the server’s files once ${what}`, hits] as const),
    ],
    broken: [
      ...(bySqlBefore > 0 && onDiskBefore > 0
        ? []
        : ['the marker was not found in PostgreSQL before it was erased, so nothing was proved']),
      ...(bySqlAfter === 0 ? [] : ['erased words can be read by SQL']),
      ...(exported + restored === 0 ? [] : ['erased words are in what was copied or restored after']),
      ...(last === 0 ? [] : ['erased words stayed in the files of PostgreSQL after all that can be done about it']),
    ],
  };
}

const TABLES = `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
  WHERE table_schema = 'countersign' OR (table_schema, table_name) IN (('pg_catalog', 'pg_statistic'), ('pg_catalog', 'pg_stats'))`;

/** How often the marker stands in what SQL gives of any table of ours, or of what the server keeps of what is in them. */
async function bySql(url: string, marker: string): Promise<number> {
  let hits = 0;
  for (const { name } of await asOwner(url, TABLES))
    for (const { line } of await asOwner(url, `SELECT t::text AS line FROM ${name} t`)) hits += hitsIn(Buffer.from(String(line)), marker);
  return hits;
}

async function asOwner(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
