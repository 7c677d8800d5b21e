import { type Day, type Entry, FOLD, type LivePosition, livePositionOf, openedFrom, type Snapshot, snapshotOf } from '@countersign/core';
import type { Ledger } from '@countersign/ledger';
import { type KeptSnapshot, keepSnapshot, keptSnapshot, type NotKept, type SnapshotKey } from '@countersign/ledger/snapshot';
import { type Book, entriesBetween, openBook, type Pages } from './book.ts';
import { withoutSnapshot } from './snapshot-file.ts';

/** A register laid open, and a position that follows it. */
export type LaidOpen = {
  readonly book: Book;
  readonly position: LivePosition;
  /** How many entries had to be read for that. */
  readonly read: number;
  /** Did what it was opened from turn out to be damaged, when somebody asked for an action? Then it is to be laid open anew. */
  readonly isSpoilt: () => boolean;
  readonly close: () => void;
};

/** Lays a register open on a day, from its snapshot in this file where there is one that still says what the record says; else from its entries. */
export async function laidOpen(ledger: Ledger, name: string, today: Day, file: string | null, pages?: Pages): Promise<LaidOpen | null> {
  const head = await ledger.head(name);
  if (head === null) return null;
  const kept = file === null ? null : keptSnapshot(file);
  const opened = kept === null ? null : await fromKept(kept, ledger, name, today);
  if (opened !== null) return opened;
  if (kept !== null) await withoutSnapshot([file as string]);
  return fromEntries(ledger, name, today, pages);
}

/** Null when this snapshot does not say what the record says, or is damaged where it had to be read. */
async function fromKept(kept: KeptSnapshot, ledger: Ledger, name: string, today: Day): Promise<LaidOpen | null> {
  let opened: LaidOpen | null = null;
  try {
    if (await isOf(kept.key, ledger, name)) opened = await fromSnapshot(kept, ledger, today);
  } catch (fault) {
    if (!kept.isDamaged()) throw fault;
  } finally {
    if (opened === null) kept.close();
  }
  return opened;
}

/** Is it of this register, folded as we fold, and is the record still the one that it was taken of? */
async function isOf({ register, fold, head, command }: SnapshotKey, ledger: Ledger, name: string): Promise<boolean> {
  if (register !== name || fold !== FOLD) return false;
  const then = (await ledger.answer(name, command))?.head;
  return then?.size === head.size && then.root === head.root;
}

/** Null when words were erased since: they stand in the snapshot still. */
async function fromSnapshot({ key, snapshot, isDamaged, close }: KeptSnapshot, ledger: Ledger, today: Day): Promise<LaidOpen | null> {
  const head = (await ledger.head(key.register)) ?? key.head;
  const news = await entriesBetween(ledger, key.register, key.head.size + 1, head.size);
  if (news.some(erases)) return null;
  const { past, position } = openedFrom(snapshot as Snapshot, today);
  for (const entry of news) position.follow(entry);
  return { book: { name: key.register, past, head }, position, read: news.length, isSpoilt: isDamaged, close };
}

async function fromEntries(ledger: Ledger, name: string, today: Day, pages?: Pages): Promise<LaidOpen | null> {
  const book = await openBook(ledger, name, pages);
  return book && { book, position: livePositionOf(book.past, today), read: book.head.size, isSpoilt: () => false, close: () => undefined };
}

/** So many entries are read before anybody notices. */
const HARDLY_ANY = 5_000;

/** Takes a snapshot, where reading was long enough to be worth one. Others get their turn while it is written. */
export async function keepFor(
  { book, position, read }: LaidOpen,
  ledger: Ledger,
  file: string | null,
): Promise<'kept' | 'notWorthIt' | NotKept> {
  if (file === null || read <= HARDLY_ANY) return 'notWorthIt';
  const { name: register, past, head } = book;
  // Taken before anything is waited for: meanwhile the record goes on.
  const snapshot = snapshotOf(past, position, head.size);
  for await (const { command } of ledger.read(register, head.size, head.size)) {
    const key = { register, head, command, fold: FOLD };
    const outcome = await keepSnapshot(file, key, snapshot);
    return outcome === 'kept' ? unlessErased(ledger, key, file) : outcome;
  }
  return 'notWorthIt';
}

/** Whoever erases takes away the snapshot that is there; one that was still being written then is taken away here. */
async function unlessErased(
  ledger: Ledger,
  { register, head }: Pick<SnapshotKey, 'register' | 'head'>,
  file: string,
): Promise<'kept' | 'notWorthIt'> {
  const now = await ledger.head(register);
  const news = await entriesBetween(ledger, register, head.size + 1, now?.size ?? 0);
  if (!news.some(erases)) return 'kept';
  await withoutSnapshot([file]);
  return 'notWorthIt';
}

/** Does the entry erase words of an earlier one? */
export const erases = ({ facts }: Entry): boolean => facts.some((fact) => 'erases' in fact);
