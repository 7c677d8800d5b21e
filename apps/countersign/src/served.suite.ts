import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { ofProject } from './command-line.suite.ts';

const main = ofProject('apps/countersign/dist/main.js');

/** A server in a process of its own. */
export type Served = { readonly port: number; readonly process: ChildProcess; readonly page: (path: string) => Promise<string> };

/** Serves this store, as built, until the test is over. */
export async function served(cwd: string, ...words: readonly string[]): Promise<Served> {
  const port = await freePort();
  const app = spawn(process.execPath, [main, 'serve', '--port', String(port), ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, INIT_CWD: cwd },
  });
  onTestFinished(() => void app.kill('SIGKILL'));
  await listening(app.stderr);
  return { port, process: app, page: (path) => page(`http://127.0.0.1:${port}${path}`) };
}

/** Until it says where it is; what it says of the record comes before. */
function listening(said: Readable): Promise<void> {
  return new Promise((ready, never) => {
    said.on('data', (words) => String(words).includes('Countersign is at') && ready());
    said.on('end', () => never(new Error('The server ended before it was ready')));
  });
}

/** What a page answers: its status and its words. */
async function page(url: string): Promise<string> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(20_000) });
  return `${answer.status} ${await answer.text()}`;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
