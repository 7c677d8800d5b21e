#!/usr/bin/env node
import { randomUUID } from 'node:crypto';
import { type Instant, instant } from '@countersign/core';
import { Damaged, Unreachable } from '@countersign/ledger';
import { type Answer, unavailable } from './answer.ts';
import { run } from './run.ts';
import type { World } from './world.ts';

/** The one place with a clock, settings and the outside world. */
const fixed = process.env['COUNTERSIGN_NOW'];
const fixedAt = fixed === undefined || fixed === '' ? null : instant.safeParse(fixed);

if (fixedAt !== null && !fixedAt.success) {
  process.stderr.write(`COUNTERSIGN_NOW must be an instant like 2023-03-31T09:00:00Z; it was "${fixed}".\n`);
  process.exit(2);
}

const world: World = {
  now: () => fixedAt?.data ?? (new Date().toISOString() as Instant),
  newId: randomUUID,
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  env: process.env,
  say: (line) => process.stderr.write(`${line}\n`),
  whenStopped: (stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  },
};

// Whoever reads through `head` may stop reading; that is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => process.exit(fault.code === 'EPIPE' ? 0 : 3));

const { answer, json } = await answered();
/** Trouble with the store is answered, whenever it comes; anything else unforeseen is ours to mend, and says so. */
async function answered(): Promise<Awaited<ReturnType<typeof run>>> {
  try {
    return await run(process.argv.slice(2), world);
  } catch (fault) {
    return { answer: troubleWith(fault), json: process.argv.includes('--json') };
  }
}

function troubleWith(fault: unknown): Answer {
  const said = fault instanceof Error ? fault.message : String(fault);
  if (fault instanceof Unreachable) return unavailable('storeUnavailable', `${said} Nothing was lost; try again.`);
  if (fault instanceof Damaged || said.includes('is damaged'))
    return unavailable('damaged', `${said} Run "countersign verify", and restore the store from a backup.`);
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? '') : ''}\n`);
  return unavailable('fault', said);
}

await told(answer);
const { exit } = await doneAfterwards(answer);
// Said rather than waited for: a library of the pages holds a port open for as long as the process lives.
process.exit(exit);

async function told({ json: document, exit, words }: Answer): Promise<void> {
  if (json) await written(process.stdout, JSON.stringify(document));
  await written(json || exit !== 0 ? process.stderr : process.stdout, words);
}

/** How it ended; trouble that comes after the answer was told is told beside it. */
async function doneAfterwards({ exit, afterwards }: Answer): Promise<Pick<Answer, 'exit'>> {
  try {
    await afterwards?.();
    return { exit };
  } catch (fault) {
    const trouble = troubleWith(fault);
    await written(process.stderr, trouble.words);
    return trouble;
  }
}

/** All of it is on its way before the process goes on, however slowly it is read. */
function written(stream: NodeJS.WriteStream, line: string): Promise<void> {
  return new Promise((done) => stream.write(`${line}\n`, () => done()));
}
