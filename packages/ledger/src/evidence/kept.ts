/** A file that is kept. `already`: its bytes were kept before, under the same name. */
export type Kept = { readonly sha256: string; readonly size: number; readonly already: boolean };

/** Why a file was not kept. Nothing of it is left. `because` is a sentence for whoever looks after the machine. */
export type NotKept =
  /** It is larger than `limit`, in bytes. */
  | { readonly refused: 'tooLarge'; readonly limit: number; readonly because: string }
  /** The disk is full, or a quota is used up. */
  | { readonly refused: 'noRoom'; readonly because: string }
  /** The folder cannot be made or written. */
  | { readonly refused: 'folderUnwritable'; readonly because: string }
  /** What is kept under this name is damaged. It is not written over: it is moved away by hand, and the file then added again. */
  | { readonly refused: 'keptDamaged'; readonly sha256: string; readonly because: string };

/** What is now kept under a hash: what was lodged, nothing, or bytes of another hash. */
export type Found = 'same' | 'missing' | { readonly changedTo: string };

/** `limit`: the most that a file may hold, in bytes. */
export type Adding = { readonly limit: number };

/** Evidence in a folder. Files are added and read; none is ever changed, replaced or taken away. */
export type Evidence = {
  /** Keeps these bytes. Once it is answered they are on the disk. A fault of the bytes themselves, as they come, is thrown on. */
  readonly add: (bytes: AsyncIterable<Uint8Array>, adding: Adding) => Promise<Kept | NotKept>;
  /**
   * The bytes kept under this hash; null when there are none. They are hashed as they are read: the last part is handed over only once
   * all were found right, and otherwise `DamagedEvidence` is thrown, so whoever has read to the end has what was lodged.
   */
  readonly read: (sha256: string) => Promise<{ readonly size: number; readonly bytes: AsyncIterable<Uint8Array> } | null>;
  /** Are the bytes kept under this hash those of its name? All of them are read. */
  readonly check: (sha256: string) => Promise<Found>;
  /** Was anything ever kept here? Where not, the folder is another, or a share that is not mounted, and says nothing of what is missing. */
  readonly isInUse: () => Promise<boolean>;
};
