import { join } from 'node:path';
import type { Draft, Ledger } from '@countersign/ledger';
import { openSqlite } from '@countersign/ledger/sqlite';
import { median } from '../rounds.ts';
import { append, draftsOf } from './drafts.ts';
import { rawInserts } from './raw.ts';

/** How long one entry takes to be on the disk: by the clock, for what it waits for is the disk. `times` is against raw inserts, round by round. */
export type AppendResult = { readonly name: string; readonly us: number; readonly times: number; readonly noise: number };

const ROUNDS = 15;
const A_ROUND = 60;
const MANY = 20;
const RAW = 'raw inserts, each committed';

type Way = { readonly name: string; readonly add: (draft: Draft) => unknown };

/** Appends entry by entry, each way in its turn, so that what slows the disk slows all of them. */
export async function appending(folder: string): Promise<readonly AppendResult[]> {
  const drafts = draftsOf(400);
  const { ways, close } = await waysIn(folder);
  const rounds = ways.map(() => [] as number[]);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (let place = 0; place < ways.length; place += 1) {
      const at = (place + round) % ways.length;
      const us = await timeOf(ways[at] as Way, drafts.slice(round * A_ROUND, (round + 1) * A_ROUND));
      // The first round warms up.
      if (round > 0) rounds[at]?.push(us);
    }
  }
  await close();
  const raw = rounds[ways.findIndex(({ name }) => name === RAW)] ?? [];
  return ways.map(({ name }, at) => resultOf(name, rounds[at] ?? [], raw));
}

async function waysIn(folder: string): Promise<{ readonly ways: readonly Way[]; readonly close: () => Promise<void> }> {
  const one = await opened(join(folder, 'one.db'), ['r0']);
  const names = Array.from({ length: MANY }, (_, number) => `r${number}`);
  const many = await opened(join(folder, 'many.db'), names);
  const raw = rawInserts(join(folder, 'raw.db'));
  const ways = [
    { name: 'ledger, one register', add: adderTo(one, ['r0']) },
    { name: `ledger, ${MANY} registers in turn`, add: adderTo(many, names) },
    { name: RAW, add: raw.insert },
  ];
  const close = async () => {
    raw.close();
    await Promise.all([one.close(), many.close()]);
  };
  return { ways, close };
}

async function opened(path: string, registers: readonly string[]): Promise<Ledger> {
  const ledger = openSqlite(path, { create: true });
  if ('refused' in ledger) throw new Error(`Not opened: ${JSON.stringify(ledger)}`);
  for (const register of registers) await ledger.open(register);
  return ledger;
}

function adderTo(ledger: Ledger, registers: readonly string[]): Way['add'] {
  const sizes = registers.map(() => 0);
  let turn = -1;
  return async (draft) => {
    turn = (turn + 1) % registers.length;
    const { last } = await append(ledger, registers[turn] as string, sizes[turn] as number, [draft]);
    sizes[turn] = last;
  };
}

async function timeOf({ add }: Way, drafts: readonly Draft[]): Promise<number> {
  const from = performance.now();
  for (const draft of drafts) await add(draft);
  return ((performance.now() - from) * 1_000) / drafts.length;
}

function resultOf(name: string, rounds: readonly number[], raw: readonly number[]): AppendResult {
  const us = median(rounds);
  const times = median(rounds.map((each, round) => each / (raw[round] ?? Number.NaN)));
  return { name, us, times, noise: median(rounds.map((each) => Math.abs(each - us))) / us };
}
