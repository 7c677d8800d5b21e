import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AS_AT } from '../register/calendar.ts';
import { median } from '../rounds.ts';

/** Seconds by the clock, from the start of a process to its end. */
export type ColdStart = { readonly name: string; readonly seconds: number; readonly beyondNode: number };

const MAIN = fileURLToPath(new URL('../../../../apps/countersign/dist/main.js', import.meta.url));
const TIMES = 7;

/** How long until somebody who starts the command line has the summary of a register, beyond node itself: from entries, and from a snapshot. */
export function coldStarts(store: string): readonly ColdStart[] {
  const summary = ['--max-old-space-size=12288', MAIN, 'summary', '--store', store, '--json'];
  const started = [
    { name: 'from entries', args: summary, before: () => rmSync(`${store}.main.snapshot`, { force: true }), times: 1 },
    { name: 'from a snapshot', args: summary, before: () => undefined, times: TIMES },
  ];
  const bare = median(Array.from({ length: TIMES }, () => run(['-e', '0']).seconds));
  const answers = started.map(({ name, args, before, times }) => {
    before();
    const runs = Array.from({ length: times }, () => run(args));
    return { name, says: runs.map(({ says }) => says), seconds: median(runs.map(({ seconds }) => seconds)) };
  });
  const said = new Set(answers.flatMap(({ says }) => says));
  if (said.size !== 1) throw new Error(`Not every start says the same:\n${[...said].join('\n')}`);
  return answers.map(({ name, seconds }) => ({ name, seconds, beyondNode: seconds - bare }));
}

function run(args: readonly string[]): { readonly seconds: number; readonly says: string } {
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, COUNTERSIGN_NOW: `${AS_AT}T12:00:00Z`, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`It ended with ${status}: ${stderr}${stdout}`);
  return { seconds: (performance.now() - from) / 1_000, says: stdout };
}
