import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Unreachable } from '../unreachable.ts';
import { DamagedEvidence } from './damaged.ts';
import { hashing } from './hashing.ts';
import type { Evidence } from './kept.ts';
import { placeOf } from './places.ts';

/** The bytes kept under this hash, found right or ended with `DamagedEvidence`; null when there are none. */
export async function read(folder: string, sha256: string): ReturnType<Evidence['read']> {
  const place = placeOf(folder, sha256);
  const size = place === null ? null : await sizeOf(place.file);
  if (place === null || size === null) return null;
  return { size, bytes: foundRight(partsOf(place.file), sha256) };
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unreachable(fault);
  }
}

async function* partsOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path);
  } catch (fault) {
    throw unreachable(fault);
  }
}

/** The last part is held back until all of them were hashed: nobody who was told how many bytes there are takes damaged ones for whole. */
async function* foundRight(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const { passing, sha256 } = hashing(bytes);
  let held: Uint8Array | null = null;
  for await (const part of passing) {
    if (held !== null) yield held;
    held = part;
  }
  const found = sha256();
  if (found !== name) throw new DamagedEvidence(name, found);
  if (held !== null) yield held;
}

const unreachable = (fault: unknown): Unreachable => new Unreachable(fault instanceof Error ? fault.message : String(fault));
