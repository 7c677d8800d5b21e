import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const main = fileURLToPath(new URL('../../../apps/countersign/dist/main.js', import.meta.url));
const run = promisify(execFile);

/** The built app, serving the worked example from a store of its own on this machine. */
export type Served = {
  readonly address: string;
  /** What the command line answers about the same store, as JSON. */
  readonly ask: (...words: string[]) => Promise<unknown>;
  readonly stop: () => Promise<void>;
};

/** How long the app may take until it answers, and how often it is asked. */
const LOOKS = 100;
const PAUSE = 150;

/** Starts the built app. Throws a sentence when it was not built, or does not answer in time. */
export async function serveWorkedExample(): Promise<Served> {
  if (!existsSync(main)) throw new Error(`The app is not built: there is no ${main}. Run the build first.`);
  const folder = mkdtempSync(join(tmpdir(), 'countersign-pages-'));
  const store = join(folder, 'countersign.db');
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const app = spawn(process.execPath, [main, '--store', store, 'serve', '--demo', '--port', String(port)], { stdio: 'ignore' });
  await untilReady(address, app);
  return {
    address,
    ask: async (...words) => JSON.parse((await run(process.execPath, [main, '--store', store, '--json', ...words])).stdout),
    stop: () => ended(app).finally(() => rmSync(folder, { recursive: true })),
  };
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? found(address.port) : failed(new Error('No port is free'))));
    });
  });
}

async function untilReady(address: string, app: ChildProcess): Promise<void> {
  for (let look = 0; look < LOOKS && app.exitCode === null; look += 1) {
    const ready = await fetch(`${address}/healthz`).catch(() => null);
    if (ready?.ok) return;
    await new Promise((later) => setTimeout(later, PAUSE));
  }
  app.kill();
  throw new Error(`The app does not answer at ${address}`);
}

/** How long the app may take to end what it is doing before it is ended. */
const GRACE = 1_000;

function ended(app: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (app.exitCode !== null) return done();
    const atLast = setTimeout(() => app.kill('SIGKILL'), GRACE);
    app.once('exit', () => {
      clearTimeout(atLast);
      done();
    });
    app.kill('SIGTERM');
  });
}
