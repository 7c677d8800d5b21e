import { type Entry, follow, type Instant, londonDayOf } from '@countersign/core';
import { type Ledger, Unreachable } from '@countersign/ledger';
import { type Book, entriesBetween, openBook } from '../book.ts';
import { erases, keepFor, type LaidOpen, laidOpen } from '../laid-open.ts';
import { withoutSnapshot } from '../snapshot-file.ts';
import type { World } from '../world.ts';

/** The register as it stands now; or, while the record cannot be reached, as it stood when it was reached last, and when that was. */
export type Followed = { readonly book: Book; readonly lastReached: Instant | null };

/** For so long, in milliseconds, nobody waits for a record that could not be reached. */
const REST = 2_000;

/**
 * Keeps a register open, and follows its head. Pages asked for at the same moment wait for one another, because the past is one and grows:
 * caught up by two at once, it would hold what is new twice.
 */
export async function following(ledger: Ledger, name: string, world: World, snapshot: string | null): Promise<() => Promise<Followed>> {
  const first = await laidOpen(ledger, name, londonDayOf(world.now()), snapshot);
  if (first === null) throw new Error(`There is no register "${name}" to serve`);
  void kept(first, ledger, world, snapshot);
  let opened: Opened = first;
  let reached = world.now();
  let isResting = false;
  const caughtUp = async (): Promise<Followed> => {
    if (isResting) return { book: opened.book, lastReached: reached };
    try {
      opened = await followed(opened, ledger, snapshot);
      reached = world.now();
      return { book: opened.book, lastReached: null };
    } catch (fault) {
      if (!(fault instanceof Unreachable)) throw fault;
      isResting = true;
      setTimeout(() => (isResting = false), REST).unref();
      return { book: opened.book, lastReached: reached };
    }
  };
  let turn: Promise<unknown> = Promise.resolve();
  return () => {
    const mine = turn.then(caughtUp);
    // Whoever comes next begins from what is known, also when this reading failed.
    turn = mine.catch(() => undefined);
    return mine;
  };
}

/** What is followed. The position was needed to take a snapshot, and is not kept up. */
type Opened = Pick<LaidOpen, 'book' | 'isSpoilt' | 'close'>;

/**
 * With whatever was written since. Numbers are contiguous, so nothing can be skipped. All of it is read before any of it is followed, so
 * that a reading that fails half-way leaves the past as it was. Where words were erased, or the snapshot turned out to be damaged, it is
 * opened anew and the snapshot taken away.
 */
async function followed(opened: Opened, ledger: Ledger, snapshot: string | null): Promise<Opened> {
  const { book } = opened;
  const head = await ledger.head(book.name);
  if (head === null) return opened;
  const news: readonly Entry[] = await entriesBetween(ledger, book.name, book.head.size + 1, head.size);
  if (opened.isSpoilt() || news.some(erases)) {
    const anew = await openBook(ledger, book.name);
    opened.close();
    if (snapshot !== null) await withoutSnapshot([snapshot]);
    return anew === null ? opened : { book: anew, isSpoilt: () => false, close: () => undefined };
  }
  for (const entry of news) follow(book.past, entry);
  return { ...opened, book: { ...book, head } };
}

async function kept(opened: LaidOpen, ledger: Ledger, world: World, snapshot: string | null): Promise<void> {
  const outcome = await keepFor(opened, ledger, snapshot).catch((fault: Error) => ({ because: fault.message }));
  if (typeof outcome !== 'string')
    world.say(`No snapshot was kept at ${snapshot} (${outcome.because}). The next start is as slow as this one.`);
}
