import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { throwAway } from '@countersign/ledger/snapshot';
import type { Asked } from './asked.ts';
import { isFile } from './store.ts';
import type { World } from './world.ts';

/**
 * Where the snapshot of a register is kept: beside the store's file, or in the folder that COUNTERSIGN_SNAPSHOTS names. Null for a database
 * when no folder is named: then none is kept.
 */
export function snapshotFile({ store, register }: Pick<Asked, 'store' | 'register'>, { cwd, env }: World): string | null {
  const folder = env['COUNTERSIGN_SNAPSHOTS'];
  const name = `${encodeURIComponent(register)}.snapshot`;
  if (folder !== undefined && folder !== '') return join(resolve(cwd, folder), name);
  return isFile(store) ? `${resolve(cwd, store)}.${name}` : null;
}

/** Takes the snapshot of a register away, and whatever was left of one that was not finished: words that were erased may stand in them. */
export async function withoutSnapshot(file: string | null): Promise<void> {
  if (file === null) return;
  await throwAway(file);
  const beside = await readdir(dirname(file)).catch(() => []);
  const unfinished = beside.filter((name) => name.startsWith(`${basename(file)}.`) && name.endsWith('.unfinished'));
  for (const name of unfinished) await throwAway(join(dirname(file), name));
}
