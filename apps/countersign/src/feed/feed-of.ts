import { type AgsFeed, entriesToProve, extract, type FeedFilter, type Proof } from '@countersign/ags-feed';
import { type FinancialYear, type Register, type Statement, schemeOn } from '@countersign/core';
import type { Head, Ledger, Proved } from '@countersign/ledger';

/** Which feed of which record: of a year, of these actions of it, read on this register. `statement`: as its author has it; left out, as the register tells it. */
export type FeedAsked = {
  readonly name: string;
  readonly head: Head;
  readonly register: Register;
  readonly year: FinancialYear;
  readonly filter?: FeedFilter | undefined;
  readonly statement?: Statement | null | undefined;
};

/** The AGS feed, with a proof of each assured action; null when somebody wrote while the proofs were gathered, for a feed is proved at one head. */
export async function feedOf(ledger: Ledger, asked: FeedAsked): Promise<AgsFeed | null> {
  const { name, head, register, year: financialYear, filter, statement } = asked;
  const proved = await ledger.prove(name, entriesToProve(register, financialYear, filter));
  if (proved?.head.size !== head.size) return null;
  const scheme = schemeOn(register.schemes, register.when.asAt);
  return extract({ name, register, head, scheme, financialYear, filter, statement, proofOf: (entry) => proofIn(proved, entry) });
}

/** How often to read again when somebody writes while the proofs are gathered. */
const ATTEMPTS = 8;

/** Asks again until nobody wrote meanwhile. */
export async function atOneHead<T>(attempt: () => Promise<T | null>): Promise<T> {
  for (let tried = 1; tried <= ATTEMPTS; tried += 1) {
    const answer = await attempt();
    if (answer !== null) return answer;
  }
  throw new Error(`Others kept writing while the feed was proved, ${ATTEMPTS} times over`);
}

function proofIn({ leaves }: Proved, entry: number): Proof {
  const proof = leaves.get(entry);
  if (proof === undefined) throw new Error(`The record is damaged: entry ${entry} has no proof`);
  return proof;
}
