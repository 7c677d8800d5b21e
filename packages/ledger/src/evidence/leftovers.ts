import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** After so long without a byte, in milliseconds, nobody is adding a file any more, on whatever machine it was begun. */
const GIVEN_UP = 24 * 60 * 60 * 1_000;

/** The name of a file that this process is adding: it says by whom, so that others know whether it still is. */
export const nameOfUnfinished = (): string => `${process.pid}@${hostname()}@${randomUUID()}`;

/**
 * Clears away what was left half-way: by a process of this machine that has ended, or by anybody a day before the file that was just begun,
 * by the clock of the disk that holds both. What is being added is left alone.
 */
export async function clearLeftovers(unfinished: string, begun: string): Promise<void> {
  const { mtimeMs: now } = await stat(begun);
  for (const name of await readdir(unfinished)) {
    const path = join(unfinished, name);
    if (hasEnded(name) || (await isGivenUp(path, now))) await rm(path, { force: true });
  }
}

/** A process of another machine or container cannot be asked. */
function hasEnded(name: string): boolean {
  const [pid, host] = name.split('@');
  if (host !== hostname() || !/^[1-9]\d*$/.test(pid ?? '')) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

async function isGivenUp(path: string, now: number): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && now - found.mtimeMs > GIVEN_UP;
}
