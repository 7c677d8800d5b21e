import { bytesIn, type Row } from '../columns.ts';
import { SECTIONS } from '../port.ts';
import { entryRow } from '../rows.ts';
import type { CommandRow, ProseRow, StoredEntry } from '../store.ts';
import { APART } from './schema.ts';

/** The keys of the entries of the register with this number, from one entry to another. */
export type Keys = readonly [from: number, to: number];

/** From the entry after this one to the last that there could be. */
export const keysAfter = (register: number, after: number): Keys => [keyOf(register, after + 1), keyOf(register, APART - 1)];

export const keyOf = (register: number, number: number): number => register * APART + number;

/** The entry in a row of the statement `entries`. */
export function storedIn([number, envelope, leaf, ...words]: readonly unknown[]): StoredEntry {
  const entry = entryRow({ number, envelope, leaf });
  return { entry, prose: SECTIONS.flatMap((section, at) => proseIn(entry.number, section, words[2 * at], words[2 * at + 1])) };
}

/** Nothing where the entry never had such words. Empty is what was erased. */
function proseIn(number: number, section: string, salt: unknown, words: unknown): readonly ProseRow[] {
  if (salt === null && words === null) return [];
  const row: Row = { salt, body: words };
  return [{ number, section, salt: unlessEmpty(bytesIn(row, 'salt')), body: unlessEmpty(bytesIn(row, 'body')) }];
}

const unlessEmpty = (bytes: Uint8Array): Uint8Array | null => (bytes.length === 0 ? null : bytes);

/** The values of an entry, in the order in which the statement `add` takes them. Its command is kept with the first one that it made. */
export function valuesOf(register: number, { entry, prose }: StoredEntry, { command, request, first, last, root }: CommandRow) {
  const answered = entry.number === first ? [command, request, last, root] : [null, null, null, null];
  const words = SECTIONS.flatMap((section) => {
    const row = prose.find((each) => each.section === section);
    return row ? [row.salt ?? EMPTY, row.body ?? EMPTY] : [null, null];
  });
  return [keyOf(register, entry.number), entry.leaf, ...answered, entry.envelope, ...words];
}

const EMPTY = new Uint8Array();
