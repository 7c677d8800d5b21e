import { EMPTY, packed } from './frontier.ts';
import { EMPTY_ROOT } from './merkle.ts';
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

/** The head of a register in which nothing was written yet. */
export const NEW: HeadRow = { size: 0, root: EMPTY_ROOT, frontier: packed(EMPTY), latest: '' };

export type StoredEntry = { readonly entry: EntryRow; readonly prose: readonly ProseRow[] };

/**
 * An entry as texts, for reading very many: nothing in it was looked at. `leaf` is what is stored as its hash (hex), and `commitment` what
 * the salt and the words that are stored commit to (hex); body and commitment are null once erased.
 */
export type PlainEntry = {
  readonly number: number;
  readonly envelope: string;
  readonly leaf: string;
  readonly prose: readonly PlainWords[];
};
export type PlainWords = { readonly section: string; readonly body: string | null; readonly commitment: string | null };

export type Erasure = { readonly number: number; readonly section: Section };

/** Everything one append writes. */
export type NewRows = {
  readonly entries: readonly StoredEntry[];
  readonly command: CommandRow;
  readonly erasures: readonly Erasure[];
  readonly head: HeadRow;
};

export type Counts = { readonly entries: number; readonly prose: number; readonly commands: number };

/** What may have to be waited for. */
export type Later<T> = T | Promise<T>;

/** What can be read of a store. */
export interface Reads {
  registers(): Later<readonly string[]>;
  head(register: string): Later<HeadRow | null>;
  command(register: string, command: string): Later<CommandRow | null>;
  /** At most this many entries with a number above `after`, in order. */
  entries(register: string, after: number, limit: number): Later<readonly StoredEntry[]>;
  /** The same entries as texts, where the store can give them so; null where it cannot. */
  plain?(register: string, after: number, limit: number): Later<readonly PlainEntry[] | null>;
  leaves(register: string, after: number, limit: number): Later<readonly Uint8Array[]>;
  /** The commands that begin among so many entries after `after`, in order. */
  commands(register: string, after: number, among: number): Later<readonly CommandRow[]>;
  counts(register: string): Later<Counts>;
  /** What is wrong with the store itself, apart from any entry: a sentence each. */
  faults(): Later<readonly string[]>;
}

/** What whoever is alone with a register may do: read what concerns an append, and write it. */
export interface Writes {
  head(): Later<HeadRow | null>;
  command(command: string): Later<CommandRow | null>;
  prose(number: number, section: string): Later<ProseRow | null>;
  make(head: HeadRow): Later<void>;
  /** Writes the rows of one append. */
  add(rows: NewRows): Later<void>;
}

/** A store as it stands at one moment, not moved by later appends. */
export interface Still extends Reads {
  close(): Later<void>;
}

/** What a place to keep entries must be able to do. What an append answers is decided outside, once for all of them. */
export interface Store extends Reads {
  /** Does this work with nobody else writing to the register, and keeps all of it or none. */
  alone<T>(register: string, work: (here: Writes) => Promise<T>): Promise<T | StoreUnavailable>;
  /** Makes sure that erased words are in no file any more. After `alone`. */
  forget(): Later<void>;
  /** The store as it stands now. To be closed. */
  still(): Later<Still>;
  close(): Later<void>;
}
