import { wealdshire } from '@countersign/casebook';
import { unnumberedEntry } from '@countersign/core';
import type { Ledger } from '@countersign/ledger';
import { draftOf, openBook, requestHash, write } from './book.ts';

/** Loads the worked example into an empty register, in one append. A register that holds something is left as it is, and that is said. */
export async function loadWorkedExample(
  ledger: Ledger,
  register: string,
): Promise<{ readonly entries: number } | { readonly refused: 'notEmpty'; readonly because: string }> {
  const book = await openBook(ledger, register);
  const request = requestHash({ workedExample: JSON.parse(JSON.stringify(wealdshire)) });
  const loaded = await ledger.answer(register, COMMAND);
  if (loaded !== null && loaded.request === request) return { entries: loaded.last };
  if (book === null || book.head.size > 0)
    return { refused: 'notEmpty', because: `The register "${register}" holds entries already. Load the worked example into an empty one.` };
  const entries = wealdshire
    .map((entry) => unnumberedEntry.parse(entry))
    .map(({ facts, by, recordedAt }) => draftOf(facts, by, recordedAt));
  await write(ledger, book, { command: COMMAND, request, entries });
  return { entries: entries.length };
}

const COMMAND = 'casebook:wealdshire';
