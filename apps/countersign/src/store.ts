import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Ledger, withoutPassword } from '@countersign/ledger';
import { type NotOpened, openSqlite } from '@countersign/ledger/sqlite';
import { type Answer, unavailable } from './answer.ts';
import type { Asked } from './asked.ts';
import type { World } from './world.ts';

/** Opens the store that was named, or says why it cannot be opened and what to do. */
export async function openStore({ store }: Asked, world: World, wish: { readonly create: boolean }): Promise<Ledger | Answer> {
  return isAddress(store) ? openDatabase(store, wish) : openFile(store, world, wish);
}

async function openFile(store: string, world: World, { create }: { readonly create: boolean }): Promise<Ledger | Answer> {
  const path = resolve(world.cwd, store);
  if (create) await mkdir(dirname(path), { recursive: true }).catch(() => undefined); // What could not be made is said when the store is opened.
  const opened = openSqlite(path, { create });
  return 'refused' in opened ? notOpened(store, opened, UNREADABLE_FILE) : opened;
}

/** Only whoever names a database needs its driver. */
async function openDatabase(address: string, { create }: { readonly create: boolean }): Promise<Ledger | Answer> {
  const { openPostgres } = await import('@countersign/ledger/postgres');
  const opened = await openPostgres(address, { create });
  return 'refused' in opened ? notOpened(nameOfStore(address), opened, UNREADABLE_DATABASE) : opened;
}

/** The store as a message names it: without a password. */
export const nameOfStore = (store: string): string => (isAddress(store) ? withoutPassword(store) : store);

/** Is the store a file on this machine? */
export const isFile = (store: string): boolean => !isAddress(store);

const isAddress = (store: string): boolean => /^postgres(ql)?:/.test(store);

/** Runs something with the store open, and closes it whatever happens; where something is left to be done afterwards, then. */
export async function withStore(
  asked: Asked,
  world: World,
  work: (ledger: Ledger) => Promise<Answer>,
  { create = false }: { readonly create?: boolean } = {},
): Promise<Answer> {
  const ledger = await openStore(asked, world, { create });
  if ('exit' in ledger) return ledger;
  const answer = await work(ledger).catch(async (fault) => {
    await ledger.close();
    throw fault;
  });
  const { afterwards } = answer;
  if (afterwards !== undefined) return { ...answer, afterwards: () => afterwards().finally(() => ledger.close()) };
  await ledger.close();
  return answer;
}

const UNREADABLE_FILE = 'cannot be read. Check that it is a file, that it is whole, and that you may read and write it.';
const UNREADABLE_DATABASE = 'cannot be used. Check the address, that the server runs, and that you may use the database.';

function notOpened(store: string, refusal: NotOpened, unreadable: string): Answer {
  const because = 'because' in refusal ? ` (${refusal.because})` : '';
  return unavailable(refusal.refused, `${sentenceOf(store, refusal, unreadable)}${because}`);
}

function sentenceOf(store: string, refusal: NotOpened, unreadable: string): string {
  switch (refusal.refused) {
    case 'storeMissing':
      return `There is no store at ${store}. Make one with: countersign init --store ${store}`;
    case 'notAStore':
      return `${store} is not a Countersign store. Check where it is; nothing in it was changed.`;
    case 'storeTooNew':
      return `${store} was written by a newer version of Countersign. Use that version to open it.`;
    case 'libraryTooOld':
      return `${store} cannot be opened safely: ${refusal.library} ${refusal.found} is older than ${refusal.needed}. Use a newer one.`;
    case 'storeUnreadable':
      return `${store} ${unreadable}`;
  }
}
