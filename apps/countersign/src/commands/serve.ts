import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { assets, dashboard } from '@countersign/dashboard';
import { type Ledger, Unreachable } from '@countersign/ledger';
import { app, chosenPost } from '@countersign/server';
import { serve as listen } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Answer, done, isAnswer, misused, unavailable } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import { loadWorkedExample } from '../demo.ts';
import { erasuresKept } from '../erasures/kept.ts';
import { keptCheckpoint } from '../kept-checkpoint.ts';
import { demoPostsOf } from '../reading/demo-posts.ts';
import { readersOf } from '../reading/readers.ts';
import { registered } from '../reading/registered.ts';
import { snapshotFile } from '../snapshot-file.ts';
import { nameOfStore, openStore } from '../store.ts';
import type { World } from '../world.ts';
import { noRegister } from './no-register.ts';

/** Pages are served on this machine alone: there are no accounts yet, so nobody else may reach them. */
const HOST = '127.0.0.1';
const PORT = 4600;
/** The name of an asset holds the hash of what is in it, so it never changes under its name. */
const FOR_A_YEAR = 'public, max-age=31536000, immutable';
/** How long whoever is reading may finish once the server was asked to stop. */
const GRACE_MS = 500;

/** Serves the pages until it is stopped: `serve`. */
export async function serve(asked: Asked, world: World): Promise<Answer> {
  const port = portOf(textOf(asked, 'port') ?? world.env['PORT'] ?? String(PORT));
  if (isAnswer(port)) return port;
  const demo = asked.options['demo'] === true;
  const ledger = await openStore(asked, world, { create: demo });
  if ('exit' in ledger) return ledger;
  const kept = await asKept(ledger, asked, world);
  if (kept !== null && isAnswer(kept)) {
    await ledger.close();
    return kept;
  }
  if (demo) await demonstrate(ledger, asked.register);
  if ((await ledger.head(asked.register)) === null) return noRegister(asked);
  const trouble = await erasuresKept(ledger, asked, world);
  if (trouble !== null) {
    await ledger.close();
    return trouble;
  }
  const outcome = await untilStopped(ledger, asked, world, { port: port.port, signed: kept?.signed ?? null });
  await ledger.close();
  return outcome;
}

/** The checkpoint that is kept elsewhere; or why the record is not served: it is not that of the checkpoint. Asked before anything is written to it. */
async function asKept(ledger: Ledger, asked: Asked, world: World): Promise<{ readonly signed: string } | Answer | null> {
  const kept = await keptCheckpoint(ledger, asked, world, {
    file: textOf(asked, 'checkpoint') ?? world.env['COUNTERSIGN_CHECKPOINT'] ?? null,
    publicFile: textOf(asked, 'public') ?? world.env['COUNTERSIGN_PUBLIC'] ?? null,
  });
  if (kept === null || isAnswer(kept)) return kept;
  if (kept.holds) {
    world.say(`${kept.says}.`);
    return { signed: kept.note };
  }
  return unavailable(kept.refused, `${kept.says}. Nothing is served from ${nameOfStore(asked.store)}. ${kept.todo}`);
}

async function demonstrate(ledger: Ledger, register: string): Promise<void> {
  await ledger.open(register);
  // A register that holds something is served as it is.
  await loadWorkedExample(ledger, register);
}

type Serving = { readonly port: number; readonly signed: string | null };

async function untilStopped(ledger: Ledger, asked: Asked, world: World, { port, signed }: Serving): Promise<Answer> {
  const { register } = asked;
  const isDemonstration = asked.options['demo'] === true;
  const readers = await readersOf(ledger, register, world, { snapshot: snapshotFile(asked, world), isDemonstration });
  const ready = async () => (await ledger.head(register)) !== null;
  const all = app({
    screens: dashboard((c) => readers(isDemonstration ? chosenPost(c) : null)),
    registers: (name, c) =>
      name === register ? registered(readers(isDemonstration ? chosenPost(c) : null), { signed, byCookie: isDemonstration }) : null,
    demoPosts: isDemonstration ? demoPostsOf(readers(null)) : null,
    assets: serveStatic({ root: fileURLToPath(assets), onFound: (_, c) => c.header('cache-control', FOR_A_YEAR) }),
    ready,
    passes: (fault) => fault instanceof Unreachable,
  });
  return new Promise((answer) => {
    const server = listen({ fetch: all.fetch, port, hostname: HOST }, () => world.say(`Countersign is at http://${HOST}:${port}`));
    server.on('error', (fault: NodeJS.ErrnoException) => answer(notListening(fault, port)));
    world.whenStopped(() => {
      server.close(() => answer(done({ stopped: true }, 'Stopped.')));
      setTimeout(() => (server as Server).closeAllConnections(), GRACE_MS).unref();
    });
  });
}

function portOf(typed: string): { readonly port: number } | Answer {
  const port = Number(typed);
  return Number.isInteger(port) && port >= 0 && port <= 65_535
    ? { port }
    : misused(`The port must be a number from 0 to 65535; it was "${typed}".`);
}

function notListening({ code, message }: NodeJS.ErrnoException, port: number): Answer {
  const why = code === 'EADDRINUSE' ? `Something else uses port ${port} on this machine. Choose another: PORT=${port + 1}` : message;
  return unavailable('notListening', why);
}
