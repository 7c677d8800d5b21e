import { bytesIn, bytesOrNull, numberIn, type Row, textIn } from './columns.ts';
import { Damaged } from './damaged.ts';
import type { CommandRow, EntryRow, HeadRow, ProseRow, StoredEntry } from './store.ts';

// What a database keeps, read from its rows. Text comes as the bytes that are stored: read as text, damaged UTF-8 would come back repaired.

export const headRow = (row: Row): HeadRow => ({
  size: numberIn(row, 'size'),
  root: bytesIn(row, 'root'),
  frontier: bytesIn(row, 'frontier'),
  latest: textIn(row, 'latest'),
});

export const commandRow = (row: Row): CommandRow => ({
  command: textIn(row, 'command'),
  request: bytesIn(row, 'request'),
  first: numberIn(row, 'first'),
  last: numberIn(row, 'last'),
  root: bytesIn(row, 'root'),
});

export const entryRow = (row: Row): EntryRow => ({
  number: numberIn(row, 'number'),
  envelope: bytesIn(row, 'envelope'),
  leaf: bytesIn(row, 'leaf'),
});

export const proseRow = (row: Row): ProseRow => ({
  number: numberIn(row, 'number'),
  section: textIn(row, 'section'),
  salt: bytesOrNull(row, 'salt'),
  body: bytesOrNull(row, 'body'),
});

/** Each entry with its words, when both come in the order of their numbers. Words without an entry are damage. */
export function withProse(entries: readonly EntryRow[], prose: readonly ProseRow[]): readonly StoredEntry[] {
  let at = 0;
  const stored = entries.map((entry) => {
    const from = at;
    while (prose[at]?.number === entry.number) at += 1;
    return { entry, prose: prose.slice(from, at) };
  });
  const stray = prose[at];
  if (stray !== undefined) throw new Damaged(stray.number, `there are words for entry ${stray.number}, which is missing`);
  return stored;
}

/** What is read of the row, when there is one. */
export const mapped = <T>(row: Row | undefined, read: (row: Row) => T): T | null => (row ? read(row) : null);
