import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AS_AT } from '../register/calendar.ts';
import { median } from '../rounds.ts';

/** Seconds by the clock, from the start of a process until it has told its answer, and until its end: only then is a snapshot kept. */
export type ColdStart = { readonly name: string; readonly seconds: number; readonly beyondNode: number; readonly untilEnd: number };

const MAIN = fileURLToPath(new URL('../../../../apps/countersign/dist/main.js', import.meta.url));
const TIMES = 7;

/** How long until somebody who starts the command line has the summary of a register, beyond node itself: from entries, and from a snapshot. */
export async function coldStarts(store: string): Promise<readonly ColdStart[]> {
  const summary = ['--max-old-space-size=12288', MAIN, 'summary', '--store', store, '--json'];
  const bare = median((await runs(['-e', '0'], TIMES)).map(({ untilEnd }) => untilEnd));
  rmSync(`${store}.main.snapshot`, { force: true });
  const fromEntries = await runs(summary, 1);
  const fromSnapshot = await runs(summary, TIMES);
  const said = new Set([...fromEntries, ...fromSnapshot].map(({ says }) => says));
  if (said.size !== 1) throw new Error(`Not every start says the same:\n${[...said].join('\n')}`);
  return [coldStart('from entries', fromEntries, bare), coldStart('from a snapshot', fromSnapshot, bare)];
}

type Run = { readonly seconds: number; readonly untilEnd: number; readonly says: string };

function coldStart(name: string, all: readonly Run[], bare: number): ColdStart {
  const seconds = median(all.map((each) => each.seconds));
  return { name, seconds, beyondNode: seconds - bare, untilEnd: median(all.map(({ untilEnd }) => untilEnd)) };
}

async function runs(args: readonly string[], times: number): Promise<readonly Run[]> {
  const done: Run[] = [];
  for (let time = 0; time < times; time += 1) done.push(await run(args));
  return done;
}

async function run(args: readonly string[]): Promise<Run> {
  const from = performance.now();
  const since = () => (performance.now() - from) / 1_000;
  const env = { ...process.env, COUNTERSIGN_NOW: `${AS_AT}T12:00:00Z`, NODE_OPTIONS: '' };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [says, told, trouble] = ['', 0, ''];
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    says += more;
    told = since();
  });
  child.stderr.setEncoding('utf8').on('data', (more: string) => {
    trouble += more;
  });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`It ended with ${status}: ${trouble}${says}`);
  return { seconds: told, untilEnd: since(), says };
}
