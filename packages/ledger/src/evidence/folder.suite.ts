import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { evidenceIn } from '../evidence.ts';

/** More than any file of these tests holds. */
export const ROOM = { limit: 1_000_000_000 };

/** A folder of a test's own, which holds no evidence yet. */
export function place() {
  const made = mkdtempSync(join(tmpdir(), 'countersign-evidence-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  const folder = join(made, 'evidence');
  return { made, folder, evidence: evidenceIn(folder) };
}

/** Bytes as they come, in parts. */
export async function* parts(...bytes: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of bytes) yield typeof part === 'string' ? Buffer.from(part) : part;
}

/** All of them, once they have come. */
export async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const read: Uint8Array[] = [];
  for await (const part of bytes) read.push(part);
  return Buffer.concat(read);
}

/** Every file in the folder, by its path there. */
export function filesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => statSync(join(folder, name)).isFile()).toSorted();
}

/** Another process, that does something with the evidence in a folder; what it says, line by line. `before` are words of a shell. */
export function process(work: string, folder: string, before = '') {
  const child = fileURLToPath(new URL('./adding.child.suite.ts', import.meta.url));
  const words = [
    `${before} exec "$0" "$@"`,
    globalThis.process.execPath,
    '--conditions=@countersign/source',
    '--no-warnings',
    child,
    work,
    folder,
  ];
  return spawn('sh', ['-c', ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
}
