// Is the checkout built as its sources stand? Told by a stamp in node_modules/.cache: the state of every source as the
// build began (path, size, time of change), and the list of what was built.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const cache = join(root, 'node_modules/.cache');
const stamp = join(cache, 'countersign-built.json');
const lock = join(cache, 'countersign-building');
const PAUSE = 200;
/** How often to look whether another build has ended: ten minutes in all. */
const LOOKS = 3_000;

/** What decides a build beside the sources of the packages. */
const ROOT_FILES = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'turbo.json', 'tsconfig.base.json', 'tooling/tsup.ts'];
/** What is there once the dependencies are. */
const INSTALLED = ['node_modules/.modules.yaml', 'node_modules/.bin'];

/** Is everything installed, and built from these very sources? */
export function asBuilt() {
  if (!existsSync(stamp)) return false;
  try {
    const { sources, built } = JSON.parse(readFileSync(stamp, 'utf8'));
    return sources === sourcesNow() && [...INSTALLED, ...built].every((path) => existsSync(join(root, path)));
  } catch {
    return false; // a stamp that cannot be read vouches for nothing
  }
}

/** `begin` before a build and `end` after it, so that what changes meanwhile is built the next time. */
export const recordBuilt = {
  begin: sourcesNow,
  end(sources) {
    const built = packages().flatMap((folder) => filesUnder(join(folder, 'dist')));
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${stamp}.${process.pid}`, JSON.stringify({ sources, built }));
    renameSync(`${stamp}.${process.pid}`, stamp);
  },
};

/** One build at a time: two commands asked for together would each sweep away what the other has built. */
export async function once(work) {
  mkdirSync(cache, { recursive: true });
  for (let look = 0; !taken(); look += 1) {
    if (look === LOOKS) throw new Error(`Another build has not ended: if there is none, remove ${lock}`);
    await pause(PAUSE);
  }
  process.once('exit', release);
  work();
  release();
  process.removeListener('exit', release);
}

/** Takes the lock, if it is free or its holder is gone. */
function taken() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isGone(holder())) release();
    return false;
  }
}

function holder() {
  return existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
}

function isGone(pid) {
  if (pid === 0) return false; // not written yet, or just released
  try {
    return !process.kill(pid, 0);
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function release() {
  rmSync(lock, { force: true });
}

function sourcesNow() {
  const sources = packages().flatMap((folder) => [
    ...filesIn(folder),
    ...filesUnder(join(folder, 'src')),
    ...filesUnder(join(folder, 'public')),
  ]);
  const hash = createHash('sha256');
  for (const path of [...ROOT_FILES, ...sources]) hash.update(`${path} ${state(path)}\n`);
  return hash.digest('hex');
}

function state(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  return found === undefined ? 'absent' : `${found.size} ${found.mtimeMs}`;
}

function packages() {
  return ['packages', 'apps'].flatMap((floor) => entries(floor, (entry) => entry.isDirectory()));
}

const filesIn = (folder) => entries(folder, (entry) => entry.isFile());

function filesUnder(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
    .sort();
}

function entries(folder, which) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(which)
    .map((entry) => join(folder, entry.name))
    .sort();
}
