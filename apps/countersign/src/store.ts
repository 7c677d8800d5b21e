import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Ledger } from '@countersign/ledger';
import { openSqlite } from '@countersign/ledger/sqlite';
import { type Answer, unavailable } from './answer.ts';
import type { Asked } from './asked.ts';
import type { World } from './world.ts';

/** Opens the store that was named, or says why it cannot be opened and what to do. */
export async function openStore({ store }: Asked, world: World, { create }: { readonly create: boolean }): Promise<Ledger | Answer> {
  if (/^postgres(ql)?:/.test(store)) {
    return unavailable('storeUnknown', 'This version keeps a register in a file. Give --store a path that ends in .db.');
  }
  const path = resolve(world.cwd, store);
  if (create) await mkdir(dirname(path), { recursive: true }).catch(() => undefined); // What could not be made is said when the store is opened.
  const opened = openSqlite(path, { create });
  if (!('refused' in opened)) return opened;
  const because = 'because' in opened ? ` (${opened.because})` : '';
  return unavailable(opened.refused, `${sentences[opened.refused](store)}${because}`);
}

/** Runs something with the store open, and closes it whatever happens. */
export async function withStore(
  asked: Asked,
  world: World,
  work: (ledger: Ledger) => Promise<Answer>,
  { create = false }: { readonly create?: boolean } = {},
): Promise<Answer> {
  const ledger = await openStore(asked, world, { create });
  if ('exit' in ledger) return ledger;
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

const sentences = {
  storeMissing: (path: string) => `There is no store at ${path}. Make one with: countersign init --store ${path}`,
  notAStore: (path: string) => `${path} is not a Countersign store. Check the path; nothing in it was changed.`,
  storeTooNew: (path: string) => `${path} was written by a newer version of Countersign. Use that version to open it.`,
  libraryTooOld: (path: string) => `${path} cannot be opened safely: this Node carries a SQLite older than 3.51.3. Use a newer Node.`,
  storeUnreadable: (path: string) =>
    `${path} cannot be read. Check that it is a file, that it is whole, and that you may read and write it.`,
} as const;
