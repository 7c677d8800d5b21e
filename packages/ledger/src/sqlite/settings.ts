import type { DatabaseSync } from 'node:sqlite';
import { codeOf } from './errors.ts';

/**
 * How every writing connection is set, and what SQLite says once it is: readers never wait for a writer (WAL), each commit reaches the disk
 * before it is answered (FULL), erased text is overwritten, and nothing in the file's own layout can run functions of ours.
 */
const SETTINGS: readonly (readonly [name: string, wanted: string, said: string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['secure_delete', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
];

/** Sets the connection, and makes sure that it is set: a promise to the disk that was not taken is no promise. */
export function settle(database: DatabaseSync): void {
  for (const [name, wanted, said] of SETTINGS) {
    patiently(() => database.exec(`PRAGMA ${name} = ${wanted}`));
    if (settingOf(database, name) !== said) throw new Error(`SQLite does not take ${name} = ${wanted} here`);
  }
}

/** What SQLite says of one of its settings. */
export const settingOf = (database: DatabaseSync, name: string): unknown => database.prepare(`PRAGMA ${name}`).get()?.[name];

const BUSY = 5;
const ATTEMPTS = 40;
const PAUSE_MS = 25;

/** Switching the log on does not wait for another process that is doing the same, so we do; a second in all. */
function patiently(work: () => void): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      work();
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || codeOf(error) !== BUSY) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}
