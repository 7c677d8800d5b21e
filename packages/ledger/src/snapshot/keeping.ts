import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { setImmediate as breath } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import {
  type Directory,
  emptiedAndGone,
  FORMAT,
  KINDS,
  type Kind,
  type Numbers,
  type Snapshot,
  type SnapshotKey,
  type Stretch,
  UNFINISHED,
  unfinishedFor,
} from './shape.ts';

/** A snapshot could not be written. Nothing is lost: it is only slower without one. */
export type NotKept = { readonly refused: 'snapshotUnwritable'; readonly because: string };

/** Writes a snapshot to a file, in place of the one that was there; others get their turn meanwhile. Only its owner may read it. */
export async function keepSnapshot(path: string, key: SnapshotKey, snapshot: Snapshot): Promise<'kept' | NotKept> {
  // Two servers may have the same process number: each has a machine of its own.
  const unfinished = `${path}.${randomUUID()}${UNFINISHED}`;
  try {
    const file = await open(unfinished, 'w', 0o600);
    await clearLeftovers(path, unfinished)
      .then(() => written(file, key, snapshot))
      .finally(() => file.close());
    await rename(unfinished, path);
    return 'kept';
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
    await rm(unfinished, { force: true }).catch(() => undefined); // What could not be written may not be removable either.
    return { refused: 'snapshotUnwritable', because: fault.message };
  }
}

/** No snapshot takes an hour to write: what is older was left by a process that was ended. */
const LEFT_MS = 3_600_000;

/** By the clock of the disk that holds both: older than the file that was just begun. */
async function clearLeftovers(path: string, begun: string): Promise<void> {
  const { mtimeMs: now } = await stat(begun);
  for (const each of await unfinishedFor(path)) {
    const found = await stat(each).catch(() => null);
    if (found !== null && now - found.mtimeMs > LEFT_MS) await emptiedAndGone(each);
  }
}

async function written(file: FileHandle, key: SnapshotKey, { record, numbers, texts, factsAt }: Snapshot): Promise<void> {
  const out = new Output(file);
  const ends = new Float64Array(texts);
  const sums = new Uint32Array(texts);
  for (let place = 0; place < texts; place += 1) {
    const facts = await out.write(Buffer.from(factsAt(place)));
    ends[place] = facts.at + facts.bytes;
    sums[place] = facts.sum;
  }
  const directory: Directory = {
    format: FORMAT,
    key,
    texts,
    record: await out.write(Buffer.from(record)),
    ends: await out.write(bytesOf(ends)),
    sums: await out.write(bytesOf(sums)),
    numbers: Object.fromEntries(await inTurn(Object.entries(numbers), async ([name, each]) => [name, await numbersTo(out, each)])),
  };
  const { bytes, sum } = await out.write(Buffer.from(JSON.stringify(directory)));
  await out.write(bytesOf(Uint32Array.of(bytes, sum)));
  await out.end();
}

async function numbersTo(out: Output, numbers: Numbers): Promise<Stretch & { readonly kind: Kind }> {
  const kind = (Object.keys(KINDS) as Kind[]).find((each) => numbers instanceof KINDS[each]) as Kind;
  return { ...(await out.write(bytesOf(numbers))), kind };
}

/** One file, written from its beginning to its end, a large piece at a time. */
class Output {
  readonly #file: FileHandle;
  #at = 0;
  #waiting: Buffer[] = [];
  #size = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  async write(bytes: Buffer): Promise<Stretch> {
    const stretch = { at: this.#at, bytes: bytes.length, sum: crc32(bytes) };
    this.#at += bytes.length;
    this.#size += bytes.length;
    this.#waiting.push(bytes);
    if (this.#size >= PIECE) await this.end();
    return stretch;
  }

  async end(): Promise<void> {
    await this.#file.appendFile(Buffer.concat(this.#waiting));
    this.#waiting = [];
    this.#size = 0;
    await breath();
  }
}

const PIECE = 1 << 20;

async function inTurn<From, To>(all: readonly From[], work: (each: From) => Promise<To>): Promise<To[]> {
  const done: To[] = [];
  for (const each of all) done.push(await work(each));
  return done;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Numbers | Uint32Array): Buffer => Buffer.from(buffer, byteOffset, byteLength);
