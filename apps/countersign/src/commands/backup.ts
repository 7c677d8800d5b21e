import { resolve } from 'node:path';
import { type Ledger, linesOf } from '@countersign/ledger';
import { backUpSqlite } from '@countersign/ledger/sqlite';
import { type Answer, done, misused } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import { toldOn } from '../copies.ts';
import { fileUnwritable, writeLines } from '../copy-file.ts';
import { erasuresKept } from '../erasures/kept.ts';
import { isFile, withStore } from '../store.ts';
import type { World } from '../world.ts';
import { noRegister } from './no-register.ts';

/** Copies the record to a file, while others may read and write it: `backup`. The log of erasures is brought up to it first, and is never in it. */
export async function backup(asked: Asked, world: World): Promise<Answer> {
  const out = textOf(asked, 'out');
  if (out === null)
    return misused('Say where to: --out FILE. A name that ends in .db makes a store, any other a copy that every store takes.');
  const wantsStore = out.endsWith('.db');
  if (wantsStore && !isFile(asked.store))
    return misused('A database cannot be copied to a .db. Give --out another ending, as record.jsonl.');
  return withStore(asked, world, async (ledger) => {
    const head = await ledger.head(asked.register);
    if (head === null) return noRegister(asked);
    const refusal = await erasuresKept(ledger, asked, world);
    if (refusal !== null) return refusal;
    const path = resolve(world.cwd, out);
    return wantsStore ? storeTo(path, out, asked, ledger, world) : copyTo(path, out, asked, ledger, world);
  });
}

async function storeTo(path: string, out: string, asked: Asked, ledger: Ledger, world: World): Promise<Answer> {
  const answer = await backUpSqlite(resolve(world.cwd, asked.store), path, (left, pages) => world.say(`${pages - left} of ${pages} pages`));
  if (answer !== 'backedUp') return fileUnwritable(out, answer.because);
  const head = await ledger.head(asked.register);
  return done({ head }, `The store was copied to ${out}. Try it: countersign verify --store ${out}`);
}

async function copyTo(path: string, out: string, asked: Asked, ledger: Ledger, world: World): Promise<Answer> {
  const copy = await ledger.copy(asked.register);
  if (copy === null) return noRegister(asked);
  try {
    await writeLines(path, linesOf(toldOn(copy, world)));
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault) return fileUnwritable(out, fault.message);
    throw fault;
  }
  const { head } = copy;
  return done(
    { head },
    `${head.size} entries were copied to ${out}, root ${head.root}. It holds the exempt and personal words too: keep it as you keep the store.`,
  );
}
