import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { NODE, script } from '../clerks.ts';
import { brokenOf, type Finding, type Impossible } from '../finding.ts';
import { inPlace } from '../place.ts';
import type { Filled } from './filled.ts';
import { KINDS, type Kind } from './room.ts';

const ROUNDS = { long: 20, short: 2 } as const;
/** What is said of a full disk; a limit on the size of a file is not the same to SQLite, nor to whoever reads it. */
const SAID: Readonly<Record<Kind, string>> = {
  'a file system of 8 MB': 'the disk is full: make room on it',
  'a limit on the size of a file': 'the disk could not be read or written: see that it has room and is sound',
};

type Counted = Filled & { readonly lost: number; readonly twice: number; readonly unsound: readonly string[] };

/** Fills the disk under an open record and frees it, again and again, and counts what is missing. */
export function full(form: 'long' | 'short', seed: number): Promise<Finding | Impossible> {
  return inPlace(async (folder) => {
    const kind = KINDS.find((one) => mayHave(one, folder));
    if (kind === undefined)
      return { impossible: 'This proof needs unshare, or prlimit, of util-linux. Debian and Ubuntu: apt-get install -y util-linux.' };
    const place = join(folder, 'small');
    mkdirSync(place);
    const program = [...NODE, script('./full/filling.ts'), place, `${KINDS.indexOf(kind)}`, `${ROUNDS[form]}`, `${seed}`];
    const { status, stdout, stderr } = run([...within(kind, place), ...program]);
    if (status !== 0) throw new Error(`The room was not filled: ${stderr}`);
    return finding(kind, JSON.parse(stdout));
  });
}

const mayHave = (kind: Kind, folder: string): boolean => run([...within(kind, folder), 'true']).status === 0;

/** How a program is started in such a room. A file system that only it can see goes when it ends. */
function within(kind: Kind, folder: string): readonly string[] {
  if (kind === 'a limit on the size of a file') return ['prlimit', '--fsize=unlimited:'];
  const own = process.getuid?.() === 0 ? ['--mount'] : ['--mount', '--user', '--map-root-user'];
  const mounted = 'mount -t tmpfs -o size=8m tmpfs "$0" && exec "$@"';
  return ['unshare', ...own, 'sh', '-c', mounted, folder];
}

function run([program = '', ...words]: readonly string[]) {
  return spawnSync(program, words, { encoding: 'utf8' });
}

function finding(kind: Kind, counted: Counted): Finding {
  const refusals = Object.entries(counted.refused);
  const otherwise = refusals.filter(([because]) => because !== SAID[kind]);
  return {
    figures: [
      ['the room', kind],
      ['times filled and freed, on one open record', counted.rounds],
      ['entries acknowledged', counted.acknowledged],
      ...refusals.map(([because, count]) => [`refused: ${because}`, count] as const),
      ['read and verified whole while nothing could be written', counted.readings],
      ['refused, and written when asked again with the same key', counted.writtenLater],
      ['refused, and yet there', counted.falselyRefused],
      ['acknowledged entries lost', counted.lost],
      ['duplicated', counted.twice],
    ],
    broken: [
      ...brokenOf([
        [counted.lost, 'acknowledged entries are lost'],
        [counted.twice, 'commands are recorded twice'],
        [counted.falselyRefused, 'entries were refused and are there'],
        [refusals.length === 0 ? 1 : 0, 'the room was never full, so nothing was proved'],
        ...otherwise.map(([because, count]) => [count, `appends were refused otherwise: ${because}`] as const),
      ]),
      ...counted.unread,
      ...counted.neverWritten,
      ...counted.unsound,
    ],
  };
}
