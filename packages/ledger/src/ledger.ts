import { setImmediate as breath } from 'node:timers/promises';
import { type Asked, type Decision, decided, headIn } from './append.ts';
import { hexOf } from './bytes.ts';
import type { Salt } from './commitment.ts';
import { copyOf } from './copy/copying.ts';
import { put } from './copy/putting.ts';
import { Damaged } from './damaged.ts';
import { isFitText, unfitCommand, unfitRegister } from './fit.ts';
import type { Head } from './merkle.ts';
import type { Appended, Ledger, NotAppended, StoreUnavailable, Unfit, Written } from './port.ts';
import { Proofs } from './proofs.ts';
import { plainlyWrittenIn, writtenIn } from './reading.ts';
import { type Erasure, NEW, type Store, type StoredEntry, type Writes } from './store.ts';
import { verification } from './verification.ts';

const PAGE = 500;

/** The ledger on a store: everything that is the same wherever entries are kept. */
export function ledgerOn(store: Store, salt: Salt): Ledger {
  const proofs = new Proofs(store);
  return {
    open: (register) => opened(store, register),
    registers: async () => [...(await store.registers())].sort(),
    append: (register, expectedHead, command, request, entries) =>
      appended(store, salt, { register, expectedHead, command, request, entries }),
    answer: (register, command) => answerTo(store, register, command),
    read: (register, from, to) => entriesBetween(store, register, from, to),
    head: (register) => headOf(store, register),
    headAt: async (register, size) => (isFitText(register) ? proofs.headAt(register, size) : null),
    proof: async (register, number) => (isFitText(register) ? proofs.proofOf(register, number) : null),
    prove: async (register, numbers) => (isFitText(register) ? proofs.prove(register, numbers) : null),
    verify: (register) => verification(store, register),
    copy: (register) => copyOf(store, register),
    put: (copy, behind) => put(store, copy, behind ?? null, salt),
    close: async () => store.close(),
  };
}

async function opened(store: Store, register: string): Promise<'opened' | 'stood' | Unfit | StoreUnavailable> {
  const unfit = unfitRegister(register);
  if (unfit) return unfit;
  return store.alone(register, async (here) => {
    if (await here.head()) return 'stood';
    await here.make(NEW);
    return 'opened';
  });
}

async function appended(store: Store, salt: Salt, asked: Asked): Promise<Appended | NotAppended> {
  if (!isFitText(asked.register)) return { refused: 'noSuchRegister' };
  const unfit = unfitCommand(asked.command, asked.request);
  if (unfit) return unfit;

  const decision = await store.alone(asked.register, (here) => decidedAndWritten(here, salt, asked));
  if ('refused' in decision) return decision;
  if (decision.rows && decision.rows.erasures.length > 0) await store.forget();
  return decision.answer;
}

async function decidedAndWritten(here: Writes, salt: Salt, asked: Asked): Promise<Decision> {
  const stands = async ({ number, section }: Erasure) => (await here.prose(number, section))?.body instanceof Uint8Array;
  const decision = await decided(asked, { head: await here.head(), command: await here.command(asked.command), stands }, salt);
  if (decision.rows) await here.add(decision.rows);
  return decision;
}

async function answerTo(store: Store, register: string, command: string) {
  const stored = isFitText(register) && isFitText(command) ? await store.command(register, command) : null;
  if (stored === null) return null;
  const { first, last, root, request } = stored;
  return { first, last, head: { size: last, root: hexOf(root) }, repeated: true, request: hexOf(request) };
}

/** Page by page, so that a million entries need the memory of one page, and others get their turn between pages. */
async function* entriesBetween(store: Store, register: string, from: number, to: number): AsyncGenerator<Written> {
  let after = Math.max(1, Math.ceil(from)) - 1;
  const last = Math.min(Math.floor(to), (await headOf(store, register))?.size ?? 0);
  while (after < last) {
    const limit = Math.min(PAGE, last - after);
    yield* (await plainPage(store, register, after, limit)) ??
      soundPage(register, after, limit, await store.entries(register, after, limit));
    after += limit;
    await breath();
  }
}

/** A page of entries of which each is plainly as it was hashed; null when they have to be looked at one by one. */
async function plainPage(store: Store, register: string, after: number, limit: number): Promise<readonly Written[] | null> {
  const page = (await store.plain?.(register, after, limit)) ?? [];
  const written: Written[] = [];
  for (const stored of page) {
    const each = stored.number === after + written.length + 1 ? plainlyWrittenIn(register, stored) : null;
    if (each === null) return null;
    written.push(each);
  }
  return written.length === limit ? written : null;
}

function* soundPage(register: string, after: number, limit: number, page: readonly StoredEntry[]): Generator<Written> {
  for (let number = after + 1; number <= after + limit; number += 1) {
    const stored = page[number - after - 1];
    if (stored?.entry.number !== number) throw new Damaged(number, `entry ${number} is missing`);
    yield writtenIn(register, stored);
  }
}

async function headOf(store: Store, register: string): Promise<Head | null> {
  const head = isFitText(register) ? await store.head(register) : null;
  return head && headIn(head);
}
