import type { Ledger } from '@countersign/ledger';
import type { Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { type Book, openBook } from '../book.ts';
import type { World } from '../world.ts';
import { completed } from './completing.ts';
import { noPlace, placeOfLog } from './place.ts';

/**
 * Brings the log up to every register of the store, where there is a log. Null when that was done; otherwise why nothing else is. A log that
 * cannot be kept just now is said, and keeps nobody from working: the record still says what was erased, and only `erase` has to wait.
 */
export async function erasuresKept(ledger: Ledger, asked: Asked, world: World): Promise<Answer | null> {
  for (const register of await ledger.registers()) {
    const book = await openBook(ledger, register);
    const refusal = book && (await erasuresOf(book, ledger, asked, world));
    if (refusal !== null) return refusal;
  }
  return null;
}

/** The same of one register that is open already. */
export async function erasuresOf(book: Book, ledger: Ledger, asked: Asked, world: World): Promise<Answer | null> {
  const place = placeOfLog(asked, world);
  const answer = place && (await completed(place, ledger, book));
  if (answer === null || isWordsBack(answer)) return answer;
  world.say(answer.words);
  return null;
}

/** The same, where the log must be complete: an erasure is not asked for without one. */
export async function erasuresComplete(book: Book, ledger: Ledger, asked: Asked, world: World): Promise<Answer | null> {
  const place = placeOfLog(asked, world);
  return place === null ? noPlace() : completed(place, ledger, book);
}

const isWordsBack = ({ json }: Answer): boolean => 'refused' in json && json.refused === 'wordsBack';
