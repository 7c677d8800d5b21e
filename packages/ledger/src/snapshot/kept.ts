import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { Damaged } from '../damaged.ts';
import { isJsonObject, parsedJson } from '../json.ts';
import { type Directory, FORMAT, KINDS, type Numbers, type Snapshot, type SnapshotKey, type Stretch, TAIL } from './shape.ts';

/** A snapshot that was found. Its file stays open, for the facts are read as they are asked for: one that is damaged there throws `Damaged`. */
export type KeptSnapshot = {
  readonly key: SnapshotKey;
  readonly snapshot: Snapshot;
  /** Were facts asked for that are not as they were written? */
  readonly isDamaged: () => boolean;
  readonly close: () => void;
};

/** The snapshot in this file; null when there is none, or what is there was not written to its end, or not by this version. */
export function keptSnapshot(path: string): KeptSnapshot | null {
  const file = opened(path);
  if (file === null) return null;
  try {
    const directory = directoryIn(file);
    if (directory !== null) return keptIn(file, directory);
  } catch (fault) {
    // What the machine does not give is not there: a folder of that name, say, or a disk that fails.
    if (!(fault instanceof Damaged || (fault instanceof Error && 'code' in fault))) throw fault;
  }
  closeSync(file);
  return null;
}

function keptIn(file: number, directory: Directory): KeptSnapshot {
  const snapshot = snapshotIn(file, directory);
  let damaged = false;
  const factsAt = (place: number) => {
    try {
      return snapshot.factsAt(place);
    } catch (fault) {
      damaged = true;
      throw fault;
    }
  };
  return { key: directory.key, snapshot: { ...snapshot, factsAt }, isDamaged: () => damaged, close: () => closeSync(file) };
}

function opened(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch {
    return null;
  }
}

function directoryIn(file: number): Directory | null {
  const { size } = fstatSync(file);
  if (size < TAIL) return null;
  const [bytes = 0, sum = 0] = new Uint32Array(bytesAt(file, size - TAIL, TAIL));
  if (bytes > size - TAIL) return null;
  const value = parsedJson(textAt(file, { at: size - TAIL - bytes, bytes, sum }));
  return isJsonObject(value) && value['format'] === FORMAT ? (value as unknown as Directory) : null;
}

function snapshotIn(file: number, { texts, record, ends, sums, numbers }: Directory): Snapshot {
  const end = new Float64Array(soundAt(file, ends));
  const sum = new Uint32Array(soundAt(file, sums));
  const named = Object.entries(numbers).map(([name, { kind, ...stretch }]) => [name, new KINDS[kind](soundAt(file, stretch))] as const);
  return {
    record: textAt(file, record),
    numbers: Object.fromEntries<Numbers>(named),
    texts,
    factsAt: (place) => {
      const at = end[place - 1] ?? 0;
      return textAt(file, { at, bytes: (end[place] as number) - at, sum: sum[place] as number });
    },
  };
}

const textAt = (file: number, stretch: Stretch): string => Buffer.from(soundAt(file, stretch)).toString();

function soundAt(file: number, { at, bytes, sum }: Stretch): ArrayBuffer {
  const read = bytesAt(file, at, bytes);
  if (crc32(new Uint8Array(read)) !== sum) throw new Damaged(null, 'the snapshot is not as it was written');
  return read;
}

function bytesAt(file: number, at: number, bytes: number): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes);
  let read = 0;
  while (read < bytes) {
    const more = readSync(file, new Uint8Array(buffer, read), { position: at + read });
    if (more === 0) throw new Damaged(null, 'the snapshot ends before its end');
    read += more;
  }
  return buffer;
}
