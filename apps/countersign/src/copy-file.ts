import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { type Answer, unavailable } from './answer.ts';

/** Only whoever looks after the record may read a copy of it: the exempt and the personal words are in it. */
const OWNER_ONLY = 0o600;

/** Writes lines to a file, which appears under its name once all of them are on the disk. A file of that name is never written over. */
export const writeLines = (path: string, lines: AsyncIterable<string>): Promise<void> => writeAll(path, ended(lines));

/** The same of bytes. */
export const writeBytes = (path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> => writeAll(path, bytes);

async function writeAll(path: string, parts: AsyncIterable<string | Uint8Array>): Promise<void> {
  const part = `${path}.part`;
  await (await open(path, 'wx', OWNER_ONLY)).close();
  try {
    const file = await open(part, 'w', OWNER_ONLY);
    try {
      await file.writeFile(parts);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (fault) {
    await rm(part, { force: true });
    await rm(path, { force: true });
    throw fault;
  }
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

/** The lines of a file, parted at line feeds alone: other ends of lines may stand in what somebody typed. */
export async function* linesIn(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const part of createReadStream(path, 'utf8')) {
    const lines = `${rest}${part}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Why a file was not written, and what to do. */
export function fileUnwritable(out: string, because: string): Answer {
  return unavailable('fileUnwritable', `${out} was not written (${because}). Nothing was changed; choose another place.`);
}
