import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Entry } from '@countersign/core';
import { Damaged, type Ledger, Unreachable } from '@countersign/ledger';
import type { Asked } from './asked.ts';
import { inOne, type Pages } from './book.ts';
import { isFile } from './store.ts';
import type { World } from './world.ts';

/** What a second thread is asked to read: the entries of a register, from the first to the last of this number. */
export type ToRead = { readonly path: string; readonly register: string; readonly size: number };

/** What it says, in turn: pages of entries as JSON, and then that it is done; or why it could not go on. */
export type Said =
  | { readonly page: string }
  | { readonly done: true }
  | { readonly damaged: { readonly number: number | null; readonly what: string } }
  | { readonly unreachable: string };

/** So many pages are read before the first of them is asked for: none of the two waits for the other, and few stand in memory. */
export const AHEAD = 32;

/** Beside this file, by the same kind of name: from source, or built. */
const READER = new URL(import.meta.url.endsWith('.ts') ? './ahead-reader.ts' : './ahead-reader.js', import.meta.url);

/** Starting a second thread takes as long as reading so many entries. */
const MANY = 20_000;

/** How the entries of a store that is a file are best read: very many by a second thread. */
export function pagesOf({ store }: Pick<Asked, 'store'>, { cwd }: Pick<World, 'cwd'>, ledger: Ledger): Pages {
  const here = inOne(ledger);
  if (!isFile(store)) return here;
  return (register, size) => (size < MANY ? here(register, size) : readAhead({ path: resolve(cwd, store), register, size }));
}

/**
 * The entries of a register, read and checked by a second thread while the first lays open what came before. The same entries, and the same
 * trouble, as by reading them here; but nobody else is given a turn.
 */
export async function* readAhead(asked: ToRead): AsyncGenerator<readonly Entry[]> {
  const worker = new Worker(READER, { workerData: asked });
  try {
    const said = listening(worker);
    for (let now = await said(); !('done' in now); now = await said()) {
      worker.postMessage('more');
      yield JSON.parse(pageIn(now)) as readonly Entry[];
    }
  } finally {
    await worker.terminate();
  }
}

function pageIn(said: Exclude<Said, { readonly done: true }>): string {
  if ('damaged' in said) throw new Damaged(said.damaged.number, said.damaged.what);
  if ('unreachable' in said) throw new Unreachable(said.unreachable);
  return said.page;
}

/** Whatever it says next. A reader that ends without a word throws what ended it. */
function listening(worker: Worker): () => Promise<Said> {
  const heard: Said[] = [];
  let fault: Error | null = null;
  let wake = () => {};
  worker.on('message', (said: Said) => {
    heard.push(said);
    wake();
  });
  worker.on('error', (error: Error) => {
    fault = error;
    wake();
  });
  return async () => {
    while (heard.length === 0) {
      if (fault !== null) throw fault;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return heard.shift() as Said;
  };
}
