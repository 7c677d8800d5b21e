import { type Audience, changesBetween, type Day, disclosed, follow, registerAsAt } from '@countersign/core';
import type { Reader } from '@countersign/dashboard';
import type { Ledger } from '@countersign/ledger';
import { type Book, entriesBetween, openBook } from './book.ts';
import { today } from './dates.ts';
import { positionIn } from './position-in.ts';
import type { World } from './world.ts';

/** Until there are accounts, whoever looks at the pages is the public, and is told what the public may be told. */
const AUDIENCE: Audience = 'public';

/**
 * What pages read through. It keeps the register folded and follows the head, so that a page costs one look at the head
 * and whatever is new since the last one.
 */
export async function readerOf(ledger: Ledger, name: string, world: World): Promise<Reader> {
  const opened = await openBook(ledger, name);
  if (opened === null) throw new Error(`There is no register "${name}" to serve`);
  const fresh = following(ledger, opened);
  const on = ({ past }: Book, asAt: Day) => disclosed(registerAsAt(past, { asAt, knownAt: null }), AUDIENCE);

  return {
    readOn: async () => readOn(await fresh(), world),
    register: async (asAt) => {
      const book = await fresh();
      return on(book, asAt ?? readOn(book, world));
    },
    position: async (asAt) => {
      const book = await fresh();
      return positionIn(book, { asAt: asAt ?? readOn(book, world), knownAt: null }, AUDIENCE);
    },
    changes: async (from, to) => {
      const book = await fresh();
      return changesBetween(on(book, from), on(book, to));
    },
  };
}

/**
 * The book as it stands now, each time it is asked for. Pages asked for at the same moment wait for one another, because
 * the past is one and grows: caught up by two at once, it would hold what is new twice.
 */
function following(ledger: Ledger, opened: Book): () => Promise<Book> {
  let book = opened;
  let turn: Promise<unknown> = Promise.resolve();
  return () => {
    const mine = turn.then(async () => {
      book = await caughtUp(ledger, book);
      return book;
    });
    // Whoever comes next begins from what is known, also when this reading failed.
    turn = mine.catch(() => undefined);
    return mine;
  };
}

/** A worked example is read as at its own day; any other register as at today. */
function readOn({ past }: Book, world: World): Day {
  const now = today(world);
  return registerAsAt(past, { asAt: now, knownAt: null }).council.workedExample?.readOn ?? now;
}

/**
 * The book with whatever was written since it was opened. Numbers are contiguous, so nothing can be skipped. All of it is
 * read before any of it is followed, so that a reading that fails half-way leaves the past as it was.
 */
async function caughtUp(ledger: Ledger, book: Book): Promise<Book> {
  const head = await ledger.head(book.name);
  if (head === null || head.size === book.head.size) return book;
  const news = await entriesBetween(ledger, book.name, book.head.size + 1, head.size);
  for (const entry of news) follow(book.past, entry);
  return { ...book, head };
}
