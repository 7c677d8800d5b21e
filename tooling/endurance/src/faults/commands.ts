import type { Draft } from '@countersign/ledger';
import { draftOf } from '../record.ts';

const erasing: Draft = { ...draftOf('errand-2'), facts: [{ fact: 'erased', erases: { number: 1, section: 'personal' } }], prose: {} };

/** What an errand asks for. The second erases words, for which the log is written back into the file. */
export const COMMANDS: ReadonlyMap<string, Draft> = new Map([
  ['errand-1', draftOf('errand-1')],
  ['errand-2', erasing],
  ['errand-3', draftOf('errand-3')],
]);
