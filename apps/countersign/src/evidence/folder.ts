import { dirname, join, resolve } from 'node:path';
import { type Evidence, evidenceIn } from '@countersign/ledger/evidence';
import { type Answer, misused } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import { isFile } from '../store.ts';
import type { World } from '../world.ts';

/** The folder in which evidence is kept, under the name by which it was named. */
export type Folder = { readonly name: string; readonly evidence: Evidence };

/** The one that was named; or, beside a store that is a file, the folder `evidence`. A database has no place beside it: null. */
export function folderOf(asked: Asked, world: World): Folder | null {
  const named = textOf(asked, 'evidence') ?? world.env['COUNTERSIGN_EVIDENCE'];
  const name = named || (isFile(asked.store) ? join(dirname(asked.store), 'evidence') : null);
  return name === null ? null : { name, evidence: evidenceIn(resolve(world.cwd, name)) };
}

/** The same, where there is nothing to be done without it. */
export function folderNeeded(asked: Asked, world: World): Folder | Answer {
  return (
    folderOf(asked, world) ??
    misused('The record is in a database; say where evidence files are kept: --evidence FOLDER, or COUNTERSIGN_EVIDENCE.')
  );
}
