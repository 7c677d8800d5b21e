import { changesBetween, countersign1, type Day, follow, registerAsAt } from '@countersign/core';
import type { Reader } from '@countersign/dashboard';
import type { Ledger } from '@countersign/ledger';
import { type Book, entryOf, openBook } from './book.ts';
import { today } from './dates.ts';
import { positionIn } from './position-in.ts';
import type { World } from './world.ts';

/**
 * What pages read through. It keeps the register folded and follows the head, so that a page costs one look at the head
 * and whatever is new since the last one.
 */
export async function readerOf(ledger: Ledger, name: string, world: World): Promise<Reader> {
  const opened = await openBook(ledger, name);
  if (opened === null) throw new Error(`There is no register "${name}" to serve`);
  let book = opened;
  const fresh = async () => {
    book = await caughtUp(ledger, book);
    return book;
  };
  const dayOf = async (asAt: Day | undefined) => asAt ?? readOn(await fresh(), world);
  const register = async (asAt?: Day) => registerAsAt((await fresh()).past, { asAt: await dayOf(asAt), knownAt: null });

  return {
    readOn: async () => readOn(await fresh(), world),
    register,
    position: async (asAt) => positionIn(await fresh(), { asAt: await dayOf(asAt), knownAt: null }, countersign1),
    changes: async (from, to) => changesBetween(await register(from), await register(to), countersign1),
  };
}

/** A worked example is read as at its own day; any other register as at today. */
function readOn({ past }: Book, world: World): Day {
  const now = today(world);
  return registerAsAt(past, { asAt: now, knownAt: null }).council.workedExample?.readOn ?? now;
}

/** The book with whatever was written since it was opened. Numbers are contiguous, so nothing can be skipped. */
async function caughtUp(ledger: Ledger, book: Book): Promise<Book> {
  const head = await ledger.head(book.name);
  if (head === null || head.size === book.head.size) return book;
  for await (const written of ledger.read(book.name, book.head.size + 1, head.size)) follow(book.past, entryOf(written));
  return { ...book, head };
}
