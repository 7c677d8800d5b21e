import { once } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Entry } from '@countersign/core';
import { Damaged, Unreachable } from '@countersign/ledger';
import { openSqlite } from '@countersign/ledger/sqlite';
import { AHEAD, type Said, type ToRead } from './ahead.ts';
import { entryOf } from './book.ts';

/** The second thread of `readAhead`: reads, checks and puts the words back, and hands over text, which costs little to hand over. */
const PAGE = 500;

const port = parentPort as MessagePort;
const say = (said: Said) => port.postMessage(said);
let asked = AHEAD;
port.on('message', () => {
  asked += 1;
});
await read(workerData as ToRead);

async function read({ path, register, size }: ToRead): Promise<void> {
  try {
    await allOf(path, register, size);
    say({ done: true });
  } catch (fault) {
    if (fault instanceof Damaged) say({ damaged: { number: fault.number, what: fault.what } });
    else if (fault instanceof Unreachable) say({ unreachable: fault.because });
    else throw fault;
  } finally {
    port.close();
  }
}

async function allOf(path: string, register: string, size: number): Promise<void> {
  const ledger = openSqlite(path, { create: false });
  if ('refused' in ledger) throw new Unreachable('because' in ledger ? ledger.because : ledger.refused);
  try {
    let page: Entry[] = [];
    for await (const written of ledger.read(register, 1, size)) {
      page.push(entryOf(written));
      if (page.length < PAGE && written.number < size) continue;
      await handOver(page);
      page = [];
    }
  } finally {
    await ledger.close();
  }
}

async function handOver(page: readonly Entry[]): Promise<void> {
  while (asked === 0) await once(port, 'message');
  asked -= 1;
  say({ page: JSON.stringify(page) });
}
