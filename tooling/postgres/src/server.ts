import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { programs } from './programs.ts';
import { handOver, type RunsAs, runsAs } from './user.ts';

/** A server of our own, which may be killed and started again. */
export type OwnServer = {
  /** Where its programs come from. */
  readonly from: string;
  readonly port: number;
  /** The folder of its files, to be looked at byte by byte. */
  readonly data: string;
  /** The address of one of its databases, as its owner. */
  readonly url: (database: string) => string;
  readonly start: () => Promise<void>;
  /** As when the machine fails: nothing is written any more. */
  readonly kill: () => Promise<void>;
  /** Stops it and takes its files away. */
  readonly remove: () => Promise<void>;
};

const OWNER = 'postgres';
/** It waits for its disk, as it would in earnest; little memory, no socket in a folder. */
const SETTINGS = ['fsync=on', 'unix_socket_directories=', 'shared_buffers=16MB', 'max_connections=50', 'listen_addresses=127.0.0.1'];
const START_MS = 60_000;

export async function ownServer(): Promise<OwnServer> {
  const { folder, from } = programs();
  const user = runsAs();
  const data = madeFolder(user);
  const made = spawnSync(join(folder, 'initdb'), ['-D', data, '-U', OWNER, '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'], {
    ...user,
    cwd: data,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`initdb of ${from} failed: ${made.error?.message ?? made.stderr}`);

  const port = await freePort();
  const url = (database: string) => `postgres://${OWNER}@127.0.0.1:${port}/${database}`;
  let running: ChildProcess | null = null;
  const ended = () => void running?.kill('SIGKILL');
  process.once('exit', ended);

  const stop = async (signal: NodeJS.Signals) => {
    const stopping = running;
    running = null;
    if (stopping === null || stopping.exitCode !== null || stopping.signalCode !== null) return;
    stopping.kill(signal);
    await once(stopping, 'exit');
  };
  const start = async () => {
    const options = SETTINGS.flatMap((setting) => ['-c', setting]);
    const deadline = Date.now() + START_MS;
    // What a killed server left behind lingers for a moment, and the next one then refuses to begin.
    for (;;) {
      running = spawn(join(folder, 'postgres'), ['-D', data, '-p', String(port), ...options], { ...user, cwd: data, stdio: 'ignore' });
      if (await answers(running, url('postgres'), deadline)) return;
      if (Date.now() > deadline) throw new Error(`PostgreSQL (${from}) did not begin within ${START_MS} ms`);
      await pause(200);
    }
  };
  const remove = async () => {
    await stop('SIGINT');
    process.off('exit', ended);
    rmSync(data, { recursive: true, force: true });
  };
  await start();
  return { from, port, data, url, start, kill: () => stop('SIGKILL'), remove };
}

function madeFolder(user: RunsAs): string {
  const data = mkdtempSync(join(tmpdir(), 'countersign-data-'));
  chmodSync(data, 0o700);
  handOver(data, user);
  return data;
}

/** Does it answer before it ends by itself? */
async function answers(server: ChildProcess, url: string, deadline: number): Promise<boolean> {
  while (server.exitCode === null && server.signalCode === null && Date.now() < deadline) {
    if (await answersNow(url)) return true;
    await pause(50);
  }
  return false;
}

async function answersNow(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}
