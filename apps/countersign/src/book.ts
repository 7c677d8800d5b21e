import { createHash } from 'node:crypto';
import {
  type Entry,
  type Fact,
  factsOf,
  follow,
  type Head,
  type Instant,
  keptParts,
  type Past,
  type PostId,
  pastOf,
} from '@countersign/core';
import {
  type Appended,
  canonicalText,
  type Draft,
  type JsonObject,
  type Ledger,
  type NotAppended,
  type Written,
} from '@countersign/ledger';

/** A register laid open: what it holds, and the head it was read at. */
export type Book = { readonly name: string; readonly past: Past; readonly head: Head };

/** The entries of a register from the first to that of this number, some at a time. */
export type Pages = (name: string, to: number) => AsyncIterable<readonly Entry[]>;

/** Reads a register whole. Null when the store does not hold it. */
export async function openBook(ledger: Ledger, name: string, pages: Pages = inOne(ledger)): Promise<Book | null> {
  const head = await ledger.head(name);
  if (head === null) return null;
  const past = pastOf([]);
  for await (const page of pages(name, head.size)) for (const entry of page) follow(past, entry);
  return { name, past, head };
}

/** All of them at once, read here. */
export const inOne = (ledger: Ledger): Pages =>
  async function* (name, to) {
    yield await entriesBetween(ledger, name, 1, to);
  };

/** The entries from one number to another, both included, as core reads them. */
export async function entriesBetween(ledger: Ledger, name: string, from: number, to: number): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const written of ledger.read(name, from, to)) entries.push(entryOf(written));
  return entries;
}

/** An entry as core reads it, from the record and the words beside it. */
export function entryOf({ number, recordedAt, by, facts, prose }: Written): Entry {
  return { number, recordedAt: recordedAt as Instant, by, facts: factsOf({ facts, prose }) };
}

/** Facts as one entry for the record: the bare record, and the words beside it. */
export function draftOf(facts: readonly Fact[], by: PostId, recordedAt: Instant): Draft {
  return { recordedAt, by, ...keptParts(facts) };
}

/** Something to be written, known by its command id and by the hash of what was asked. */
export type ToWrite = { readonly command: string; readonly request: string; readonly entries: readonly Draft[] };

/** Appends to the register as it was read. */
export function write(ledger: Ledger, { name, head }: Book, { command, request, entries }: ToWrite): Promise<Appended | NotAppended> {
  return ledger.append(name, head.size, command, request, entries);
}

/** The hash of what was asked, so that the same key with another request can be told apart. */
export function requestHash(asked: JsonObject): string {
  return createHash('sha256').update(canonicalText(asked)).digest('hex');
}
