import { setTimeout as pause } from 'node:timers/promises';
import { ownServer } from '@countersign/postgres';
import { between, chanceFrom } from '../chance.ts';
import type { Finding } from '../finding.ts';
import { counted } from './counted.ts';
import { proxyTo } from './proxy.ts';
import { openedAt, writes } from './writer.ts';

const TROUBLES = { long: 120, short: 8 } as const;
const WRITERS = 3;
/** A third of the answers are held before the connection is cut, so long at most. */
const LONGEST_HOLD_MS = 1_500;

/** Cuts or holds the answers of the server while clerks write: whether an entry was written can then only be learnt by asking again. */
export async function replies(form: 'long' | 'short', seed: number): Promise<Finding> {
  const chance = chanceFrom(seed);
  const postgres = await ownServer();
  const proxy = await proxyTo(postgres.port);
  try {
    const ledgers = await Promise.all(Array.from({ length: WRITERS }, () => openedAt(through(proxy.port, postgres.url('postgres')))));
    let goesOn = true;
    const writing = Promise.all(ledgers.map((ledger, clerk) => writes(ledger, `clerk-${clerk + 1}`, () => goesOn)));
    for (let troubles = 0; troubles < TROUBLES[form]; troubles += 1) {
      const holdMs = chance() < 1 / 3 ? between(chance, 100, LONGEST_HOLD_MS) : 0;
      proxy.trouble({ answerTo: chance() < 1 / 2 ? 'commit' : 'anything', holdMs });
      while (proxy.waiting() > 0) await pause(5);
      await pause(between(chance, 20, 120));
    }
    await pause(300);
    goesOn = false;
    const all = (await writing).flat();
    await Promise.all(ledgers.map((ledger) => ledger.close()));
    return await counted(postgres.url('postgres'), all, [
      ['PostgreSQL', postgres.from],
      ['answers cut or held', proxy.taken()],
      ['clerks writing', WRITERS],
    ]);
  } finally {
    await proxy.close();
    await postgres.remove();
  }
}

function through(port: number, address: string): string {
  const url = new URL(address);
  url.port = String(port);
  return url.href;
}
