import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { between, type Chance } from '../chance.ts';

/** A place that can be made too small, and large again, while a record in it is open. */
export type Room = {
  /** Leaves so little that some entries still fit, and soon none does. */
  readonly tighten: (chance: Chance) => void;
  readonly free: () => void;
  /** Is there enough left for another round? */
  readonly lasts: () => boolean;
};

export const KINDS = ['a file system of 8 MB', 'a limit on the size of a file'] as const;
export type Kind = (typeof KINDS)[number];

/** What is left when it is tight, in bytes. */
const LEAST = 64 * 1024;
const MOST = 640 * 1024;
/** What a small file system must have free for another round. */
const SPARE = 2 * MOST;

export const roomOf = (kind: Kind, folder: string): Room => (kind === KINDS[0] ? smallDisk(folder) : limitedFiles(folder));

/** A small file system, which another file fills. */
function smallDisk(folder: string): Room {
  const ballast = join(folder, 'ballast');
  const left = () => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  return {
    tighten: (chance) => writeFileSync(ballast, Buffer.alloc(Math.max(0, left() - between(chance, LEAST, MOST)))),
    free: () => rmSync(ballast),
    lasts: () => left() > SPARE,
  };
}

/** Where no file system can be mounted: no file of this process may become larger than a little more than the largest is. */
function limitedFiles(folder: string): Room {
  const largest = () => Math.max(...readdirSync(folder).map((name) => statSync(join(folder, name)).size));
  return {
    tighten: (chance) => limit(`${largest() + between(chance, LEAST, MOST)}`),
    free: () => limit('unlimited'),
    lasts: () => true,
  };
}

function limit(bytes: string): void {
  const { status, error, stderr } = spawnSync('prlimit', ['--pid', `${process.pid}`, `--fsize=${bytes}:`], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The size of files could not be limited: ${error?.message ?? stderr}`);
}
