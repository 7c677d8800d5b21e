import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { throwAway } from '@countersign/ledger/snapshot';
import type { Asked } from './asked.ts';
import { isFile, nameOfStore } from './store.ts';
import type { World } from './world.ts';

type OfRegister = Pick<Asked, 'store' | 'register'>;

/**
 * Where the snapshot of a register is kept: beside the store's file, or in the folder that COUNTERSIGN_SNAPSHOTS names, where stores do not
 * get in each other's way. Null for a database when no folder is named: then none is kept.
 */
export function snapshotFile(of: OfRegister, world: World): string | null {
  return inFolder(of, world) ?? besideStore(of, world);
}

/** Every place in which a snapshot of the register may have been kept, by whichever setting. */
export function snapshotFiles(of: OfRegister, world: World): readonly string[] {
  return [inFolder(of, world), besideStore(of, world)].filter((file) => file !== null);
}

function besideStore({ store, register }: OfRegister, { cwd }: World): string | null {
  return isFile(store) ? `${real(resolve(cwd, store))}.${encodeURIComponent(register)}.snapshot` : null;
}

function inFolder({ store, register }: OfRegister, { cwd, env }: World): string | null {
  const folder = env['COUNTERSIGN_SNAPSHOTS'];
  if (folder === undefined || folder === '') return null;
  const address = isFile(store) ? real(resolve(cwd, store)) : nameOfStore(store);
  const ofStore = createHash('sha256').update(address).digest('hex').slice(0, 16);
  return join(resolve(cwd, folder), `${encodeURIComponent(register)}.${ofStore}.snapshot`);
}

/** One store by several names is one store. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * Takes snapshots away, and whatever was left of one that was not finished: words that were erased may stand in them. Null when they are
 * gone, or which one stays and why.
 */
export async function withoutSnapshot(files: readonly string[]): Promise<string | null> {
  try {
    for (const file of files) await throwAway(file);
    return null;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault) return fault.message;
    throw fault;
  }
}
