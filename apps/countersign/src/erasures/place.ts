import { resolve } from 'node:path';
import { type Answer, misused } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { isFile } from '../store.ts';
import type { World } from '../world.ts';

/** Where the log of erasures is: its path, and the name by which a message calls it. */
export type Place = { readonly path: string; readonly name: string };

/** The log that was named, else the one beside a store that is a file. Null for a database of which none was named. */
export function placeOfLog({ store, erasures }: Pick<Asked, 'store' | 'erasures'>, world: World): Place | null {
  const named = erasures ?? world.env['COUNTERSIGN_ERASURES'] ?? '';
  if (named !== '') return { path: resolve(world.cwd, named), name: named };
  return besideStore(store, world);
}

/** The log beside a store that is a file; null for a database. */
export function besideStore(store: string, world: World): Place | null {
  return isFile(store) ? { path: `${resolve(world.cwd, store)}.erasures`, name: `${store}.erasures` } : null;
}

/** A database has nothing beside it. */
export const noPlace = (): Answer =>
  misused(
    'Erasures are kept in a log outside of the database and its backups. Say where it is: --erasures FILE, or COUNTERSIGN_ERASURES for good; one for all servers on the record. Nothing was written.',
  );
