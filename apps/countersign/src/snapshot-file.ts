import { join, resolve } from 'node:path';
import type { Asked } from './asked.ts';
import { isFile } from './store.ts';
import type { World } from './world.ts';

/**
 * Where the snapshot of a register is kept: beside the store's file, or in the folder that COUNTERSIGN_SNAPSHOTS names. Null for a database
 * when no folder is named: then none is kept.
 */
export function snapshotFile({ store, register }: Asked, { cwd, env }: World): string | null {
  const folder = env['COUNTERSIGN_SNAPSHOTS'];
  const name = `${encodeURIComponent(register)}.snapshot`;
  if (folder !== undefined && folder !== '') return join(resolve(cwd, folder), name);
  return isFile(store) ? `${resolve(cwd, store)}.${name}` : null;
}
