import { setTimeout as pause } from 'node:timers/promises';
import { ownServer } from '@countersign/postgres';
import { between, chanceFrom } from '../chance.ts';
import type { Finding } from '../finding.ts';
import { counted } from './counted.ts';
import { openedAt, writes } from './writer.ts';

const KILLS = { long: 10, short: 2 } as const;
const WRITERS = 4;

/** Kills the whole server while clerks write, starts it again, and counts what is missing. */
export async function server(form: 'long' | 'short', seed: number): Promise<Finding> {
  const chance = chanceFrom(seed);
  const postgres = await ownServer();
  try {
    const url = postgres.url('postgres');
    const ledgers = await Promise.all(Array.from({ length: WRITERS }, () => openedAt(url)));
    let goesOn = true;
    const writing = Promise.all(ledgers.map((ledger, clerk) => writes(ledger, `clerk-${clerk + 1}`, () => goesOn)));
    for (let kills = 0; kills < KILLS[form]; kills += 1) {
      await pause(between(chance, 300, 900));
      await postgres.kill();
      await postgres.start();
    }
    await pause(300);
    goesOn = false;
    const all = (await writing).flat();
    await Promise.all(ledgers.map((ledger) => ledger.close()));
    return await counted(url, all, [
      ['PostgreSQL', postgres.from],
      ['times the server was killed', KILLS[form]],
      ['clerks writing', WRITERS],
    ]);
  } finally {
    await postgres.remove();
  }
}
