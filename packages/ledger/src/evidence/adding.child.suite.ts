import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { evidenceIn } from '../evidence.ts';

/** A process of its own that adds files to a folder of evidence. What it does, and the folder, are its arguments; what came of it is a line of JSON. */
const [work = '', folder = ''] = process.argv.slice(2);
const evidence = evidenceIn(folder);
const MB = 1024 * 1024;
const ROOM = { limit: 1024 * MB };
const say = (said: object) => writeSync(1, `${JSON.stringify(said)}\n`);

/** Every part is the same stretch of memory, so whatever is needed beside it is the store's. */
async function* megabytes(count: number): AsyncGenerator<Uint8Array> {
  const part = randomBytes(MB);
  for (let number = 0; number < count; number += 1) {
    part.writeUInt32BE(number);
    yield part;
  }
}

/** Adds files for as long as it lives, and says which are kept. */
async function adding(): Promise<void> {
  for (;;) say(await evidence.add(megabytes(2), ROOM));
}

/** Adds one large file, reads it back, and says how much more memory that took than was in use before. In bytes. */
async function large(): Promise<void> {
  const before = process.memoryUsage.rss();
  const kept = await evidence.add(megabytes(256), ROOM);
  const read = 'sha256' in kept && !('refused' in kept) ? await evidence.read(kept.sha256) : null;
  let size = 0;
  for await (const part of read?.bytes ?? []) size += part.byteLength;
  say({ kept, size, more: process.resourceUsage().maxRSS * 1024 - before });
}

const WORK: { readonly [work: string]: () => Promise<void> } = {
  adding,
  large,
  one: async () => void say(await evidence.add(megabytes(4), ROOM)),
};
await WORK[work]?.();
