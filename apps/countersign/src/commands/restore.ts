import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Copy, copyIn, type Ledger, type NotACopy } from '@countersign/ledger';
import { type Answer, misused, unavailable } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { copiesOf, putAll } from '../copies.ts';
import { linesIn } from '../copy-file.ts';
import { openStore, withStore } from '../store.ts';
import type { World } from '../world.ts';

/** Puts what a backup holds into a store in which it is not: `restore`. */
export async function restore(asked: Asked, world: World): Promise<Answer> {
  const [file] = asked.what;
  if (file === undefined) return misused('Say what to restore: countersign restore FILE');
  const kind = await kindOf(resolve(world.cwd, file));
  if (kind === 'unreadable') return unavailable('fileUnreadable', `${file} cannot be read. Check the path; nothing was written.`);
  if (kind === 'copy') return fromCopy(asked, world, file);
  const from = await openStore({ ...asked, store: file }, world, { create: false });
  if ('exit' in from) return from;
  try {
    return await withStore(asked, world, (to) => putAll(to, copiesOf(from), asked.register, world), { create: true });
  } finally {
    await from.close();
  }
}

async function fromCopy(asked: Asked, world: World, file: string): Promise<Answer> {
  const copy = await copyIn(linesIn(resolve(world.cwd, file)));
  if ('refused' in copy) return notACopy(file, copy);
  return withStore(asked, world, (to: Ledger) => putAll(to, only(copy), copy.register, world), { create: true });
}

async function* only(copy: Copy): AsyncGenerator<Copy> {
  yield copy;
}

const notACopy = (file: string, { refused }: NotACopy): Answer =>
  unavailable(refused, `${file} is neither a store nor a copy of a register that Countersign made. Nothing was written.`);

const SQLITE = 'SQLite format 3\0';

/** What lies there: a store in a file, or what must be a copy? */
async function kindOf(path: string): Promise<'store' | 'copy' | 'unreadable'> {
  try {
    const file = await open(path, 'r');
    const { buffer } = await file.read(Buffer.alloc(SQLITE.length), 0, SQLITE.length, 0).finally(() => file.close());
    return buffer.toString('latin1') === SQLITE ? 'store' : 'copy';
  } catch {
    return 'unreadable';
  }
}
