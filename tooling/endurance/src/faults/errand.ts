import { writeSync } from 'node:fs';
import type { Draft, Ledger } from '@countersign/ledger';
import { openSqlite } from '@countersign/ledger/sqlite';
import { asked, stillIn } from '../record.ts';
import { COMMANDS, ERASED, ERASING, LAST } from './commands.ts';
import type { Told } from './told.ts';

/**
 * A process of its own that opens a record, appends, and closes it, for which the log is written back into the file once more. It says how
 * each attempt went, a line of JSON each. Argument: the file.
 */
const [file = ''] = process.argv.slice(2);
/** What does not go well is asked for again at once, so many times in all. */
const ATTEMPTS = 3;

type Went<T> = { readonly done: T; readonly number: number | null; readonly repeated: boolean } | { readonly refused: string };

const ledger = await attempts('open', open);
if (ledger !== null) {
  for (const [command, draft] of COMMANDS) await attempts(command, () => append(ledger, command, draft));
  await attempts('close', async () => ({ done: await ledger.close(), number: null, repeated: false }));
}

async function open(): Promise<Went<Ledger>> {
  const found = openSqlite(file, { create: false });
  if (!('refused' in found)) return { done: found, number: null, repeated: false };
  return { refused: 'because' in found ? found.because : found.refused };
}

async function append(to: Ledger, command: string, draft: Draft): Promise<Went<string>> {
  const answer = await asked(to, command, draft);
  if (!('refused' in answer)) {
    if (command === ERASING) lookForErasedWords('owed');
    if (command === LAST) lookForErasedWords('kept');
    return { done: command, number: answer.first, repeated: answer.repeated };
  }
  return { refused: answer.refused === 'storeUnavailable' ? answer.because : JSON.stringify(answer) };
}

function lookForErasedWords(what: 'owed' | 'kept'): void {
  if (stillIn(file, ERASED)) say({ what, went: 'refused', because: 'erased words still stand in a file' });
}

async function attempts<T>(what: string, work: () => Promise<Went<T>>): Promise<T | null> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      const went = await work();
      if ('done' in went) {
        say({ what, went: 'done', number: went.number, repeated: went.repeated });
        return went.done;
      }
      say({ what, went: 'refused', because: went.refused });
    } catch (error) {
      say({ what, went: 'thrown', because: String(error) });
    }
  }
  return null;
}

function say(told: Told): void {
  writeSync(1, `${JSON.stringify(told)}\n`);
}
