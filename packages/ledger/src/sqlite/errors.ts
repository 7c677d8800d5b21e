import { Damaged } from '../damaged.ts';
import type { StoreUnavailable } from '../port.ts';
import { Unreachable } from '../unreachable.ts';

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html) that say the store cannot be used just now. */
const UNAVAILABLE = new Map([
  [3, 'it may not be read or written: ask for leave to use its file and its folder'],
  [5, 'another process is writing to it'],
  [6, 'another connection is writing to it'],
  [8, 'it may only be read: whoever records must be allowed to write its file and its folder'],
  [10, 'the disk could not be read or written: see that it has room and is sound'],
  [13, 'the disk is full: make room on it'],
  [14, 'its files could not be opened: check that its folder is there and may be written'],
]);

/** The primary result code of an error of SQLite's, or null when it is another error. */
export function codeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}

/** The refusal for an error that may pass, or null. */
export function unavailable(error: unknown): StoreUnavailable | null {
  if (error instanceof Unreachable) return { refused: 'storeUnavailable', because: error.because };
  const because = UNAVAILABLE.get(codeOf(error) ?? 0);
  return because === undefined ? null : { refused: 'storeUnavailable', because };
}

/** Does this reading. What SQLite cannot read is damage; a lock or a disk that does not answer is none, nor is a wrong statement. */
export function reading<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const refusal = unavailable(error);
    if (refusal) throw new Unreachable(refusal.because);
    if (!isOutOfRange(error) && codeOf(error) === null) throw error;
    throw new Damaged(null, `SQLite could not read it: ${error instanceof Error ? error.message : error}`);
  }
}

/** A stored number beyond 2^53, which no register has. */
const isOutOfRange = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_OUT_OF_RANGE';
