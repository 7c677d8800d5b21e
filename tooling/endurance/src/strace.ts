import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { Impossible } from './finding.ts';

/** Why programs cannot be watched here, or null when they can. */
export function unwatched(): Impossible | null {
  const tried = spawnSync('strace', ['-f', '-o', '/dev/null', 'true'], { encoding: 'utf8' });
  if (tried.status === 0) return null;
  if (tried.error)
    return { impossible: 'This proof watches system calls with strace, which is not here. Debian and Ubuntu: apt-get install -y strace.' };
  return { impossible: `This proof watches system calls with strace, which may not do so here: ${tried.stderr.trim()}` };
}

/** What a watched program said, what it complained of, and how it ended. */
export type Watched = { readonly said: string; readonly wrong: string; readonly code: number | null };

/** Runs this program with strace watching it and all its threads. */
export async function watched(settings: readonly string[], program: readonly string[]): Promise<Watched> {
  const child = spawn('strace', ['-f', ...settings, ...program], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let wrong = '';
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    wrong += part.toString();
  });
  const [code] = await once(child, 'close');
  return { said, wrong, code: typeof code === 'number' ? code : null };
}
