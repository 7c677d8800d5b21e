import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { add } from './adding.ts';
import { checked } from './checked.ts';
import type { Evidence } from './kept.ts';
import { read } from './reading.ts';

/** The evidence kept in this folder. It is made when the first file is added; several processes may use it at once. */
export function evidenceIn(folder: string): Evidence {
  const path = resolve(folder);
  return {
    add: (bytes, adding) => add(path, bytes, adding),
    read: (sha256) => read(path, sha256),
    check: (sha256) => checked(path, sha256),
    isInUse: () => isInUse(path),
  };
}

/** What is not finished was never kept, and a disk has folders of its own. */
const SHELF = /^[0-9a-f]{2}$/;

async function isInUse(path: string): Promise<boolean> {
  return (await readdir(path).catch(() => [])).some((name) => SHELF.test(name));
}
