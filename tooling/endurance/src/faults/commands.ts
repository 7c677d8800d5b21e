import type { Draft } from '@countersign/ledger';
import { contactIn, draftOf } from '../record.ts';

/** Who writes the record before the errand. */
export const BEFORE = 'clerk';
export const ERASING = 'errand-2';
export const LAST = 'errand-3';
/** The words that are erased, as they stand in the files until they are. */
export const ERASED = contactIn(`${BEFORE}-1`);

const erasing: Draft = { ...draftOf(ERASING), facts: [{ fact: 'erased', erases: { number: 1, section: 'personal' } }], prose: {} };

/** What an errand asks for. The second erases words, for which the log is written back into the file. */
export const COMMANDS: ReadonlyMap<string, Draft> = new Map([
  ['errand-1', draftOf('errand-1')],
  [ERASING, erasing],
  [LAST, draftOf(LAST)],
]);
