import { readdir, rm, truncate } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Head } from '../merkle.ts';

export type Numbers = Int32Array | Uint8Array | Float64Array;

/** A register folded: texts and numbers, of which this file says nothing. The facts of an action are a text of their own, and read alone. */
export type Snapshot = {
  readonly record: string;
  readonly numbers: { readonly [name: string]: Numbers };
  /** How many texts of facts. */
  readonly texts: number;
  readonly factsAt: (place: number) => string;
};

/** What a snapshot is of: the register as it was just after a command, folded in one way. */
export type SnapshotKey = { readonly register: string; readonly head: Head; readonly command: string; readonly fold: number };

export const FORMAT = 'countersign-snapshot-1';

/** How numbers are named in the directory of a file. */
export const KINDS = { Int32Array, Uint8Array, Float64Array } as const;
export type Kind = keyof typeof KINDS;

/** A stretch of the file, and the CRC-32 of what was written there. */
export type Stretch = { readonly at: number; readonly bytes: number; readonly sum: number };

/** What a file says of itself, behind everything else: a file that was not written to its end says nothing. */
export type Directory = {
  readonly format: string;
  readonly key: SnapshotKey;
  readonly texts: number;
  readonly record: Stretch;
  /** Where the facts of each action end; those of the first begin where the file does. */
  readonly ends: Stretch;
  /** The CRC-32 of the facts of each action. */
  readonly sums: Stretch;
  readonly numbers: { readonly [name: string]: Stretch & { readonly kind: Kind } };
};

/** The last bytes of a file: how long the directory before them is, and its CRC-32. */
export const TAIL = 8;

/** Takes a snapshot away, and what was left of any that was not finished: each is emptied first, for words that are to be erased may stand in it. */
export async function throwAway(path: string): Promise<void> {
  for (const each of [path, ...(await unfinishedFor(path).catch(() => []))]) await emptiedAndGone(each);
}

/** Every snapshot that is being written for this place, or was when its process ended. */
export async function unfinishedFor(path: string): Promise<readonly string[]> {
  const names = await readdir(dirname(path));
  const isOf = (name: string) => name.startsWith(`${basename(path)}.`) && name.endsWith(UNFINISHED);
  return names.filter(isOf).map((name) => join(dirname(path), name));
}

/** How the name of a snapshot ends that is not finished. */
export const UNFINISHED = '.unfinished';

export async function emptiedAndGone(path: string): Promise<void> {
  await truncate(path).catch(missing);
  await rm(path, { force: true });
}

function missing(fault: NodeJS.ErrnoException): void {
  if (fault.code !== 'ENOENT') throw fault;
}
