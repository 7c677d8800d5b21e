/** Why a store was not opened. `path` is the file, or the address without its password; `because` is a sentence for whoever looks after the machine. */
export type NotOpened =
  /** There is nothing of this name, and it was not to be made. */
  | { readonly refused: 'storeMissing'; readonly path: string }
  /** A folder, another kind of file, or a database of another program. It was not touched. */
  | { readonly refused: 'notAStore'; readonly path: string; readonly because: string }
  /** It was written by a later Countersign. */
  | { readonly refused: 'storeTooNew'; readonly path: string; readonly found: number; readonly known: number }
  /** The SQLite of this Node can damage a file that several processes use, or the PostgreSQL is older than what was proved. */
  | { readonly refused: 'libraryTooOld'; readonly library: string; readonly found: string; readonly needed: string }
  /** The machine would not let it be read and written, or it is damaged. */
  | { readonly refused: 'storeUnreadable'; readonly path: string; readonly because: string };
