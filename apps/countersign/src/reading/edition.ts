import { type Day, type Instant, type Past, registerAsAt, type When } from '@countersign/core';
import type { Ledger } from '@countersign/ledger';
import type { Book } from '../book.ts';

/** What of the record is read: as at which day, as known when, and what its head was then. */
export type Edition = { readonly when: When; readonly head: Book['head'] };

/** Before anything was recorded. */
const NOTHING_KNOWN: Instant = '0001-01-01T00:00:00.000Z';

/** The record as it stands, on a day. */
export function standing({ head }: Book, asAt: Day): Edition {
  return { when: { asAt, knownAt: null }, head };
}

/** What had been issued to a committee by a day: the register as that report told it. Where nothing was, an edition that holds nothing. */
export async function issuedBy(ledger: Ledger, { name, past, head }: Book, day: Day): Promise<Edition> {
  const issued = lastIssued(past, day);
  if (issued === null) return { when: { asAt: day, knownAt: NOTHING_KNOWN }, head: { size: 0, root: '' } };
  const size = await sizeAt(ledger, name, head.size, issued.knownAt);
  return { when: { asAt: issued.asAt, knownAt: issued.knownAt }, head: (await ledger.headAt(name, size)) ?? { size, root: '' } };
}

function lastIssued(past: Past, day: Day) {
  const { meetings } = registerAsAt(past, { asAt: day, knownAt: null });
  const issued = meetings.flatMap(({ reports }) => reports).filter(({ on }) => on <= day);
  return issued.toSorted((one, other) => (one.issuedAt < other.issuedAt ? -1 : 1)).at(-1) ?? null;
}

/** How many entries had been recorded by a moment? They stand in the order of their moments, so it is searched for in halves. */
async function sizeAt(ledger: Ledger, name: string, size: number, moment: Instant): Promise<number> {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    for await (const { recordedAt } of ledger.read(name, middle, middle)) {
      if (recordedAt <= moment) low = middle;
      else high = middle - 1;
    }
  }
  return low;
}
