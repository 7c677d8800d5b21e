import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type AgsFeed, entriesToProve, extract, type Proof } from '@countersign/ags-feed';
import { type Day, disclosed, type FinancialYear, financialYear, registerAsAt, schemeOn } from '@countersign/core';
import type { Ledger } from '@countersign/ledger';
import { type Answer, done, isAnswer, misused, unavailable } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import { type Book, openBook } from '../book.ts';
import { dayOption, today } from '../dates.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';
import { noRegister } from './no-register.ts';

/** What the Annual Governance Statement of a year may say: `ags`. */
export async function ags(asked: Asked, world: World): Promise<Answer> {
  const year = financialYear.safeParse(textOf(asked, 'year') ?? '');
  if (!year.success) return misused(`--year must be a financial year like 2021/22; it was "${textOf(asked, 'year') ?? ''}".`);
  const format = textOf(asked, 'format') ?? 'json';
  if (format !== 'json') return misused(`This version writes the feed as JSON; it was asked for "${format}". Leave out --format.`);
  const asAt = dayOption(asked, 'as-at');
  if (isAnswer(asAt)) return asAt;
  return withStore(asked, world, async (ledger) => {
    const feed = await feedIn(ledger, asked.register, asAt.day ?? today(world), year.data);
    return feed === null ? noRegister(asked) : put(feed, asked, world);
  });
}

/** How often to read again when somebody writes while the proofs are gathered: a feed is proved at one head. */
const ATTEMPTS = 8;

async function feedIn(ledger: Ledger, name: string, asAt: Day, year: FinancialYear): Promise<AgsFeed | null> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const book = await openBook(ledger, name);
    if (book === null) return null;
    // The statement is published, so the feed holds no more than the public may be told.
    const register = disclosed(registerAsAt(book.past, { asAt, knownAt: null }), 'public');
    const proofs = await proofsOf(ledger, book, entriesToProve(register, year));
    if (proofs !== null)
      return extract({
        name,
        register,
        head: book.head,
        scheme: schemeOn(register.schemes, asAt),
        financialYear: year,
        proofOf: (entry) => proofIn(proofs, entry),
      });
  }
  throw new Error(`Others kept writing to ${name} while the feed was proved`);
}

/** The leaf and the path of each entry; null when the head moved meanwhile. */
async function proofsOf(ledger: Ledger, { name, head }: Book, entries: readonly number[]): Promise<ReadonlyMap<number, Proof> | null> {
  const proofs = new Map<number, Proof>();
  for (const number of new Set(entries)) {
    const proof = await ledger.proof(name, number);
    if (proof?.size !== head.size) return null;
    for await (const { leaf } of ledger.read(name, number, number)) proofs.set(number, { leaf, path: proof.path });
  }
  return proofs;
}

function proofIn(proofs: ReadonlyMap<number, Proof>, entry: number): Proof {
  const proof = proofs.get(entry);
  if (proof === undefined) throw new Error(`The record is damaged: entry ${entry} has no proof`);
  return proof;
}

async function put(feed: AgsFeed, asked: Asked, world: World): Promise<Answer> {
  const out = textOf(asked, 'out');
  const text = `${JSON.stringify(feed, null, 2)}\n`;
  if (out === null) return done(feed, text.trimEnd());
  try {
    await writeFile(resolve(world.cwd, out), text);
  } catch (fault) {
    return unavailable('notWritten', `The feed could not be written to ${out}: ${fault instanceof Error ? fault.message : String(fault)}.`);
  }
  return done(
    feed,
    `Written to ${out}: ${feed.assured.length} assured, ${feed.reportedOnly.length} reported only, ${feed.outstanding.length} outstanding.`,
  );
}
