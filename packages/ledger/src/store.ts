import type { Section, StoreUnavailable } from './port.ts';

/** What is stored of an entry: the bytes that were hashed, and their hash. */
export type EntryRow = { readonly number: number; readonly envelope: Uint8Array; readonly leaf: Uint8Array };

/** What is stored of the words of one section. Salt and body are both null once erased. */
export type ProseRow = {
  readonly number: number;
  readonly section: string;
  readonly salt: Uint8Array | null;
  readonly body: Uint8Array | null;
};

/** What is stored of a command, so that the same one is answered the same for ever: the entries it made and the root just after them. */
export type CommandRow = {
  readonly command: string;
  readonly request: Uint8Array;
  readonly first: number;
  readonly last: number;
  readonly root: Uint8Array;
};

/** What is stored of a register: the root and edge of its tree, and when its last entry was recorded (empty before the first). */
export type HeadRow = { readonly size: number; readonly root: Uint8Array; readonly frontier: Uint8Array; readonly latest: string };

export type StoredEntry = { readonly entry: EntryRow; readonly prose: readonly ProseRow[] };
export type Erasure = { readonly number: number; readonly section: Section };

/** Everything one append writes. */
export type NewRows = {
  readonly entries: readonly StoredEntry[];
  readonly command: CommandRow;
  readonly erasures: readonly Erasure[];
  readonly head: HeadRow;
};

export type Counts = { readonly entries: number; readonly prose: number; readonly commands: number };

/** What a place to keep entries must be able to do. What an append answers is decided outside, once for all of them. */
export interface Store {
  /** Does this work alone, with nobody else writing, and keeps all of it or none. */
  alone<T>(work: () => T): T | StoreUnavailable;
  /** Makes the register. Only within `alone`. */
  make(register: string, head: HeadRow): void;
  /** Writes the rows of one append. Only within `alone`. */
  add(register: string, rows: NewRows): void;
  /** Makes sure that erased words are in no file any more. After `alone`. */
  forget(): void;

  registers(): readonly string[];
  head(register: string): HeadRow | null;
  command(register: string, command: string): CommandRow | null;
  /** At most this many entries with a number above `after`, in order. */
  entries(register: string, after: number, limit: number): readonly StoredEntry[];
  leaves(register: string, after: number, limit: number): readonly Uint8Array[];
  /** At most this many commands whose first entry is above `after`, in order. */
  commands(register: string, after: number, limit: number): readonly CommandRow[];
  prose(register: string, number: number, section: string): ProseRow | null;
  counts(register: string): Counts;
  /** What is wrong with the store itself, apart from any entry: a sentence each. */
  faults(): readonly string[];

  /** The store as it stands now, not moved by later appends. To be closed. */
  apart(): Store;
  close(): void;
}
