import type { JsonObject } from './json.ts';
import type { Head, Proof } from './merkle.ts';

/** Who may read a part of the words: everybody, the committee when the public is excluded, or only those named. */
export type Section = 'public' | 'exempt' | 'personal';

/** Sections are always taken in this order. */
export const SECTIONS: readonly Section[] = ['public', 'exempt', 'personal'];

/** The words of one section: JSON pointer into the entry's facts, and the text that stands there. */
export type Words = { readonly [pointer: string]: string };
export type Prose = { readonly [S in Section]?: Words };

/** An entry as it is handed in. `facts` hold no free text: what is hashed can never be taken back, so the words stand in `prose`. */
export type Draft = {
  /** ISO 8601 UTC with milliseconds. When it is earlier than the last entry's, the record takes the last entry's. */
  readonly recordedAt: string;
  /** The post that records it. */
  readonly by: string;
  /** At least one. A fact with a member `erases: { number, section }` also erases that section of that earlier entry. */
  readonly facts: readonly JsonObject[];
  readonly prose: Prose;
};

/** An entry as it stands in the record. A section that was erased later reads as null; one that never had words is absent. */
export type Written = Omit<Draft, 'prose'> & {
  readonly register: string;
  /** From 1, without gaps. */
  readonly number: number;
  readonly command: string;
  /** Its RFC 6962 leaf hash, lowercase hex. */
  readonly leaf: string;
  readonly prose: { readonly [S in Section]?: Words | null };
};

/** What was written: the numbers it was given, and the head just after it. A repeated command gets the first answer again, for ever. */
export type Appended = { readonly first: number; readonly last: number; readonly head: Head; readonly repeated: boolean };

/** `where` is a JSON pointer into `{ register, command, request, entries }`. */
export type Unfit = { readonly refused: 'unfit'; readonly where: string; readonly expected: string };

/**
 * The store could not be written just now: another process holds it, the disk is full, its server does not answer. Try again with the same
 * command: when only the answer was lost, it is given then, and nothing is written twice.
 */
export type StoreUnavailable = { readonly refused: 'storeUnavailable'; readonly because: string };

/** Why nothing was written. */
export type NotAppended =
  | { readonly refused: 'noSuchRegister' }
  | { readonly refused: 'headMoved'; readonly head: Head }
  | { readonly refused: 'keyReused'; readonly command: string; readonly first: number; readonly last: number }
  | { readonly refused: 'nothingToAppend' }
  | Unfit
  | StoreUnavailable;

/**
 * An entry as it leaves one store for another: the very text that was hashed, and of each section the words with their salt, or null where
 * they were erased. Nothing in it depends on where it was kept. Whoever has it can read everything, the exempt and the personal too.
 */
export type Copied = {
  readonly number: number;
  readonly envelope: string;
  readonly prose: { readonly [S in Section]?: { readonly salt: string; readonly body: string } | null };
};

/** A register on its way from one store to another: its head, and its entries from the first to the last. */
export type Copy = { readonly register: string; readonly head: Head; readonly entries: AsyncIterable<Copied> };

/**
 * Entries that are written behind a copy as it is put, by one command. What they erase of it is never written: it was checked as it came,
 * and left out.
 */
export type Behind = { readonly command: string; readonly request: string; readonly entries: readonly Draft[] };

/** Why a copy was not put into the store. Nothing of it was written. */
export type NotPut =
  /** The register is there and holds something already: two records are never mixed. */
  | { readonly refused: 'registerHolds'; readonly head: Head }
  /** The copy is not whole. `number` is null when the fault is not one entry's. */
  | { readonly refused: 'notWhole'; readonly number: number | null; readonly what: string }
  | Unfit
  | StoreUnavailable;

/** `entries`: how many were found sound, in order. `head`: as the store states it. `number` is null when the fault is not one entry's. */
export type Verified =
  | { readonly ok: true; readonly entries: number; readonly head: Head }
  | {
      readonly ok: false;
      readonly entries: number;
      readonly head: Head;
      readonly firstBad: { readonly number: number | null; readonly what: string };
    };

/** A head, and for each of these entries its leaf and the path from there to that head; an entry that is not there is left out. */
export type Proved = {
  readonly head: Head;
  readonly leaves: ReadonlyMap<number, { readonly leaf: string; readonly path: readonly string[] }>;
};

/**
 * Where entries are kept. Any method but `verify` throws `Damaged` when it meets something stored that is not what was written, and
 * `Unreachable` when the store cannot be read just now; `open` and `append` answer `storeUnavailable` instead.
 */
export interface Ledger {
  /** Makes the register when it is not there. */
  open(register: string): Promise<'opened' | 'stood' | Unfit | StoreUnavailable>;

  /** Every register, by name. */
  registers(): Promise<readonly string[]>;

  /**
   * Writes all of these entries, or none. `expectedHead` is the size of the register that the author had read. The same `commandId` with the
   * same `requestHash` (SHA-256, hex) is answered as the first time, whatever `expectedHead` says; with another hash it is refused.
   */
  append(
    register: string,
    expectedHead: number,
    commandId: string,
    requestHash: string,
    entries: readonly Draft[],
  ): Promise<Appended | NotAppended>;

  /** What was answered to this command, and to which request, if it was ever written; null when it never was. */
  answer(register: string, commandId: string): Promise<(Appended & { readonly request: string }) | null>;

  /** The entries from one number to another, both included, in order and none left out; nothing for a register that is not there. */
  read(register: string, from: number, to: number): AsyncIterable<Written>;

  /** The size and root of the register, or null when it is not there. */
  head(register: string): Promise<Head | null>;

  /** The head as it was at an earlier size, to hold against a checkpoint that was published then. Null when it never had that size. */
  headAt(register: string, size: number): Promise<Head | null>;

  /** That this entry is in the record, by its path to the present root. Null when there is no such entry. */
  proof(register: string, number: number): Promise<Proof | null>;

  /** The same of several entries at once, all of them at one head, each with the hash of its leaf. Null when there is no such register. */
  prove(register: string, numbers: readonly number[]): Promise<Proved | null>;

  /** Is every stored byte of this register what was written? Everything is computed again from what is stored. */
  verify(register: string): Promise<Verified>;

  /** The register as it stands now, to be put into another store; null when it is not there. */
  copy(register: string): Promise<Copy | null>;

  /**
   * Puts a copy into this store, where the register is not there or empty: all of it, each entry checked, and what is to stand behind it; or
   * nothing. Answers the head.
   */
  put(copy: Copy, behind?: Behind): Promise<Head | NotPut>;

  close(): Promise<void>;
}
