import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { AS_AT } from '../register/calendar.ts';

/** The built app. */
export const MAIN = fileURLToPath(new URL('../../../../apps/countersign/dist/main.js', import.meta.url));
const LOOKS = 600;
const PAUSE_MS = 200;

export type Served = {
  readonly get: (path: string) => Promise<string>;
  readonly tagOf: (path: string) => Promise<string>;
  /** Asks whether what was answered with this tag still stands. */
  readonly heldStill: (path: string, tag: string) => Promise<void>;
  readonly stop: () => void;
};

/** The built app, serving this store in the demonstration. */
export async function served(store: string): Promise<Served> {
  const port = await freePort();
  const env = { ...process.env, COUNTERSIGN_NOW: `${AS_AT}T12:00:00Z`, NODE_OPTIONS: '' };
  const args = ['--max-old-space-size=12288', MAIN, 'serve', '--demo', '--store', store, '--port', String(port)];
  const app = spawn(process.execPath, args, { env, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}`;
  for (let look = 0; look < LOOKS && !(await answers(address)); look += 1) await pause(PAUSE_MS);
  return {
    get: async (path) => {
      const answer = await fetch(address + path);
      if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
      return answer.text();
    },
    tagOf: async (path) => (await fetch(address + path)).headers.get('etag') ?? '',
    heldStill: async (path, tag) => {
      const answer = await fetch(address + path, { headers: { 'if-none-match': tag } });
      if (answer.status !== 304) throw new Error(`${path} answers ${answer.status} to its own tag`);
    },
    stop: () => void app.kill('SIGTERM'),
  };
}

function answers(address: string): Promise<boolean> {
  return fetch(`${address}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
