import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

/** Why no backup was made. */
export type NotBackedUp = { readonly refused: 'fileExists' | 'fileUnwritable'; readonly path: string; readonly because: string };

/** How much of it is done: pages of the file still to go, and in all. */
export type Progress = (left: number, pages: number) => void;

/** So many pages at a time, between which others may write. */
const PAGES = 512;

/**
 * Copies a store in a SQLite file to another file, as it stands at one moment, while others read and write it. The file appears under its
 * name only once it is whole. A file that is there already is never written over.
 */
export async function backUpSqlite(from: string, to: string, progress: Progress): Promise<'backedUp' | NotBackedUp> {
  const [path, part] = [resolve(to), `${resolve(to)}.part`];
  if (existsSync(path)) return { refused: 'fileExists', path, because: 'there is a file of this name already' };
  const url = pathToFileURL(resolve(from));
  url.searchParams.set('mode', 'ro');
  const source = new DatabaseSync(url, { readOnly: true });
  try {
    rmSync(part, { force: true });
    await backup(source, part, { rate: PAGES, progress: ({ remainingPages, totalPages }) => progress(remainingPages, totalPages) });
    renameSync(part, path);
    return 'backedUp';
  } catch (error) {
    rmSync(part, { force: true });
    return { refused: 'fileUnwritable', path, because: error instanceof Error ? error.message : String(error) };
  } finally {
    source.close();
  }
}
