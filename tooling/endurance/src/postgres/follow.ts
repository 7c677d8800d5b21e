import { setTimeout as pause } from 'node:timers/promises';
import type { Ledger } from '@countersign/ledger';
import { ownServer } from '@countersign/postgres';
import pg from 'pg';
import { between, type Chance, chanceFrom } from '../chance.ts';
import type { Finding } from '../finding.ts';
import { REGISTER } from '../record.ts';
import { counted } from './counted.ts';
import { openedAt, writes } from './writer.ts';

const MILLISECONDS = { long: 8_000, short: 1_500 } as const;
const WRITERS = 8;

/** Clerks write in each other's way, some giving up half-way, while a reader follows the head: does it see every entry, in order? */
export async function follow(form: 'long' | 'short', seed: number): Promise<Finding> {
  const chance = chanceFrom(seed);
  const postgres = await ownServer();
  try {
    const url = postgres.url('postgres');
    const ledgers = await Promise.all(Array.from({ length: WRITERS }, () => openedAt(url)));
    const reader = await openedAt(url);
    let goesOn = true;
    const writing = Promise.all(ledgers.map((ledger, clerk) => writes(ledger, `clerk-${clerk + 1}`, () => goesOn)));
    const givingUp = givesUp(url, chance, () => goesOn);
    const reading = followed(reader, () => goesOn);
    await pause(MILLISECONDS[form]);
    goesOn = false;
    const all = (await writing).flat();
    const [undone, seen] = [await givingUp, await reading];
    const last = (await reader.head(REGISTER))?.size ?? 0;
    await Promise.all([...ledgers, reader].map((ledger) => ledger.close()));

    const skipped = Array.from({ length: seen.at(-1) ?? 0 }, (_, index) => index + 1).filter((number, index) => seen[index] !== number);
    const finding = await counted(url, all, [
      ['PostgreSQL', postgres.from],
      ['clerks writing', WRITERS],
      ['appends undone half-way', undone],
      ['entries that the reader saw while they were written', seen.length],
      ['skipped, or seen out of order', skipped.length],
    ]);
    const missing = last < all.length ? ['the head is behind what was acknowledged'] : [];
    return {
      ...finding,
      broken: [...finding.broken, ...missing, ...(skipped.length > 0 ? [`the reader skipped ${skipped.length} entries`] : [])],
    };
  } finally {
    await postgres.remove();
  }
}

/** Reads what is new since the last look, again and again; the numbers as they were seen. */
async function followed(reader: Ledger, goesOn: () => boolean): Promise<readonly number[]> {
  const seen: number[] = [];
  while (goesOn()) {
    for await (const { number } of reader.read(REGISTER, (seen.at(-1) ?? 0) + 1, Number.POSITIVE_INFINITY)) seen.push(number);
    await pause(1);
  }
  return seen;
}

const APPEND = `SELECT countersign.append($1, $2, sha256('undone'), $3, ARRAY['{}'::bytea], ARRAY[sha256('a')],
  '{}', '{}', '{}', '{}', '{}', '{}', sha256('r'), sha256('f'), '9999')`;

/** Takes the register, writes an entry, waits a little and undoes it. How often? */
async function givesUp(url: string, chance: Chance, goesOn: () => boolean): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let undone = 0;
  while (goesOn()) {
    await client.query('BEGIN');
    const { rows } = await client.query('SELECT size FROM countersign.take($1)', [REGISTER]);
    await client.query(APPEND, [REGISTER, `undone-${undone}`, Number(rows[0]?.['size']) + 1]);
    await pause(between(chance, 0, 4));
    await client.query('ROLLBACK');
    undone += 1;
    await pause(between(chance, 0, 30));
  }
  await client.end();
  return undone;
}
