import type { Ledger, Written } from '@countersign/ledger';
import { type Answer, unavailable } from '../answer.ts';
import type { Book } from '../book.ts';
import { type Erased, isErased, type Line } from './line.ts';
import { addToLog, type KnownLog, type LogRead, NO_LOG, readLog } from './log.ts';
import type { Place } from './place.ts';

/**
 * Brings the log up to what the record says was erased: whoever erased last may have been ended before the line was on the disk. Null when
 * it is complete; otherwise why it cannot be, or that the store is an old copy which holds words that the log says are gone.
 */
export async function completed({ path, name }: Place, ledger: Ledger, book: Book): Promise<Answer | null> {
  const log = readLog(path, 'mayBeTorn');
  if ('trouble' in log && log.trouble !== 'missing') return troubleWith(name, log);
  const known = 'lines' in log ? log : NO_LOG;
  const back = await wordsBack(known.lines, ledger, book);
  if (back !== null) return oldCopy(book.name, back);
  const because = addToLog(path, known, await linesOf(ledger, book));
  return because === null ? null : notKept(name, because);
}

/** What the log has to say of this record. */
export async function linesOf(ledger: Ledger, { name, past, head }: Book): Promise<readonly Line[]> {
  if (head.size === 0) return [];
  const first = (await entryAt(ledger, name, 1))?.leaf ?? '';
  const erased: Erased[] = [];
  for (const { entry: number, section, number: by, recordedAt: at } of past.erasures) {
    const leaf = (await entryAt(ledger, name, number))?.leaf;
    if (leaf !== undefined) erased.push({ register: name, number, section, leaf, by, at });
  }
  return [{ keptFor: name, first }, ...erased];
}

async function wordsBack(lines: readonly Line[], ledger: Ledger, { name, past }: Book): Promise<Erased | null> {
  for (const line of lines) {
    if (!isErased(line) || line.register !== name) continue;
    if (past.erasures.some(({ entry, section }) => entry === line.number && section === line.section)) continue;
    const entry = await entryAt(ledger, name, line.number);
    if (entry?.leaf === line.leaf && entry.prose[line.section]) return line;
  }
  return null;
}

async function entryAt(ledger: Ledger, register: string, number: number): Promise<Written | null> {
  for await (const entry of ledger.read(register, number, number)) return entry;
  return null;
}

function oldCopy(register: string, { number, section }: Erased): Answer {
  return unavailable(
    'wordsBack',
    `The store holds the ${section} words of entry ${number} of "${register}", which were erased: it is an old copy. Nothing is done with it. Put the backup back with: countersign restore FILE`,
  );
}

export function troubleWith(name: string, trouble: Exclude<LogRead, KnownLog>): Answer {
  switch (trouble.trouble) {
    case 'missing':
      return unavailable(
        'erasuresMissing',
        `The log of erasures ${name} is not there, so it is not known which words must not come back. Nothing was written. Name it with --erasures FILE; or, when nothing was erased since the backup was made, say so with --nothing-erased.`,
      );
    case 'damaged':
      return unavailable(
        'erasuresDamaged',
        `The log of erasures ${name} is damaged at line ${trouble.line}, so it is not known which words must not come back. Nothing was written. Mend that line, or name a good copy of the log with --erasures FILE.`,
      );
    case 'unreadable':
      return unavailable('erasuresUnreadable', `The log of erasures ${name} cannot be read (${trouble.because}). Nothing was written.`);
  }
}

export const notKept = (name: string, because: string): Answer =>
  unavailable(
    'erasuresUnwritable',
    `The log of erasures ${name} cannot be written (${because}). See that it can be, or name another place with --erasures FILE.`,
  );
