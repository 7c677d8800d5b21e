import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { type Entry, factsOf, type Instant, livePositionOf, pastOf } from '@countersign/core';
import { canonicalText, type Ledger, type Written } from '@countersign/ledger';
import { openSqlite } from '@countersign/ledger/sqlite';
import { AS_AT } from '../register/calendar.ts';
import { append, draftsOf } from './drafts.ts';

/** What one entry costs, in microseconds of the clock; and the whole, in seconds. */
export type ReadResult = { readonly name: string; readonly us: number; readonly seconds: number };
export type Read = { readonly entries: number; readonly bytesAnEntry: number; readonly results: readonly ReadResult[] };

const AT_ONCE = 2_000;

/** Fills a store with a large register, and reads it in each way: verified, read, folded; beside the hashing of as many bytes. */
export async function reading(path: string, actions: number): Promise<Read> {
  const drafts = draftsOf(actions);
  const ledger = openSqlite(path, { create: true });
  if ('refused' in ledger) throw new Error(`Not opened: ${JSON.stringify(ledger)}`);
  await ledger.open('main');
  const filled = await timed(drafts.length, async () => {
    for (let at = 0; at < drafts.length; at += AT_ONCE) await append(ledger, 'main', at, drafts.slice(at, at + AT_ONCE));
  });
  const hashed = await timed(drafts.length, async () => drafts.forEach((draft) => void hash('sha256', canonicalText(draft))));
  const spelt = drafts.map((draft) => canonicalText(draft));
  const raw = await timed(spelt.length, async () => spelt.forEach((text) => void hash('sha256', text)));
  const verified = await timed(drafts.length, () => sound(ledger));
  const walked = await timed(drafts.length, () => count(ledger.read('main', 1, drafts.length)));
  const entries: Entry[] = [];
  const taken = await timed(drafts.length, async () => {
    for await (const written of ledger.read('main', 1, drafts.length)) entries.push(entryOf(written));
  });
  const folded = await timed(drafts.length, async () => livePositionOf(pastOf(entries), AS_AT).counts());
  await ledger.close();
  return {
    entries: drafts.length,
    bytesAnEntry: statSync(path).size / drafts.length,
    results: [
      { name: `append, ${AT_ONCE} at a time`, ...filled },
      { name: 'SHA-256 of as many bytes', ...raw },
      { name: 'canonical spelling, and SHA-256', ...hashed },
      { name: 'verify', ...verified },
      { name: 'read, each entry checked', ...walked },
      { name: 'read, as core takes it', ...taken },
      { name: 'fold, rate and count', ...folded },
    ],
  };
}

async function sound(ledger: Ledger): Promise<void> {
  const found = await ledger.verify('main');
  if (!found.ok) throw new Error(`The record is not sound: ${JSON.stringify(found)}`);
}

async function count(read: AsyncIterable<Written>): Promise<number> {
  let all = 0;
  for await (const _ of read) all += 1;
  return all;
}

function entryOf({ number, recordedAt, by, facts, prose }: Written): Entry {
  return { number, recordedAt: recordedAt as Instant, by, facts: factsOf({ facts, prose }) };
}

async function timed(entries: number, run: () => Promise<unknown>): Promise<Omit<ReadResult, 'name'>> {
  globalThis.gc?.();
  const from = performance.now();
  await run();
  const ms = performance.now() - from;
  return { us: (ms * 1_000) / entries, seconds: ms / 1_000 };
}
