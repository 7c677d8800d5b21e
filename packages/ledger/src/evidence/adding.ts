import { link, mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checked } from './checked.ts';
import { hashing } from './hashing.ts';
import type { Adding, Kept, NotKept } from './kept.ts';
import { clearLeftovers, nameOfUnfinished } from './leftovers.ts';
import { notKept } from './not-kept.ts';
import { placeOf, unfinishedIn } from './places.ts';
import { syncFolder } from './syncing.ts';

/** Nobody changes what is kept, its owner included; nobody else reads it but through the register. */
const READ_ONLY = 0o400;

/**
 * Keeps bytes in the folder: written and synced under a name of their own, then put under their hash by a link, which no file that is
 * there already can be lost by. Killed at any moment, it leaves either all of them under their hash or nothing there.
 */
export async function add(folder: string, bytes: AsyncIterable<Uint8Array>, adding: Adding): Promise<Kept | NotKept> {
  const unfinished = join(unfinishedIn(folder), nameOfUnfinished());
  try {
    await made(unfinishedIn(folder));
    const written = await writtenTo(unfinished, ofTheSource(bytes), adding);
    return 'refused' in written ? written : await placed(folder, unfinished, written);
  } catch (fault) {
    if (fault instanceof SourceFailed) throw fault.cause;
    return notKept(fault);
  } finally {
    await rm(unfinished, { force: true }).catch(() => undefined); // What cannot be cleared away now is a leftover, and cleared later.
  }
}

/** What fails while the bytes are fetched says nothing about the folder. */
class SourceFailed extends Error {}

async function* ofTheSource(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (cause) {
    throw new SourceFailed('the bytes ended before their end', { cause });
  }
}

type WrittenDown = { readonly sha256: string; readonly size: number };

async function writtenTo(path: string, bytes: AsyncIterable<Uint8Array>, { limit }: Adding): Promise<WrittenDown | NotKept> {
  const file = await open(path, 'wx', READ_ONLY);
  const { passing, size, sha256 } = hashing(bytes);
  try {
    await clearLeftovers(dirname(path), path);
    for await (const part of passing) {
      if (size() > limit) return { refused: 'tooLarge', limit, because: `It is larger than the ${limit} bytes that a file may hold.` };
      await file.writeFile(part);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: sha256(), size: size() };
}

async function placed(folder: string, unfinished: string, { sha256, size }: WrittenDown): Promise<Kept | NotKept> {
  const place = placeOf(folder, sha256);
  if (place === null) throw new Error(`${sha256} is no hash`);
  await made(place.shelf);
  const already = await isThereAlready(unfinished, place.file);
  if (already && (await checked(folder, sha256)) !== 'same')
    return { refused: 'keptDamaged', sha256, because: `What is kept as ${place.file} is damaged. Move it away, and add the file again.` };
  await syncFolder(place.shelf);
  return { sha256, size, already };
}

async function isThereAlready(unfinished: string, file: string): Promise<boolean> {
  try {
    await link(unfinished, file);
    return false;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return true;
    throw fault;
  }
}

/** A folder that was just made is known to the disk by the one that it is in. */
async function made(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let each = folder; each.length >= first.length; each = dirname(each)) await syncFolder(dirname(each));
}
