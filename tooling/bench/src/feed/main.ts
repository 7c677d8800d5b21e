import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filled } from '../pages/filled.ts';
import { MAIN, served } from '../pages/served.ts';
import { figures, tableOf } from '../print.ts';
import { AS_AT } from '../register/calendar.ts';
import { median } from '../rounds.ts';

const YEARS = ['2019/20', '2020/21', '2021/22', '2022/23', '2023/24'];
const TIMES = 7;

/**
 * `npm run bench:feed`, or `npm run bench:feed -- 1000` for a register of so many actions: how long the AGS feed of each of five years takes,
 * over which the actions are spread. `first`: asked of a server that has the register folded, and has not told that year;
 * `then`: asked again while the record stands; `by its tag`: asked by whoever holds it already. Cold: a process that
 * begins with the store alone, or with the snapshot that the last one kept.
 */
const actions = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'));
try {
  const store = join(folder, 'feed.db');
  await filled(store, actions, YEARS);
  const app = await served(store);
  await app.get('/');
  const rows: (readonly string[])[] = [];
  for (const year of YEARS) {
    const path = `/api/v1/registers/main/ags/${year.replace('/', '-')}`;
    const [first = 0, ...others] = await timesOf(() => app.get(path));
    const tag = await app.tagOf(path);
    const held = await timesOf(() => app.heldStill(path, tag));
    rows.push([year, figures(first), figures(median(others)), figures(median(held))]);
  }
  app.stop();
  console.log(tableOf([`feed of ${actions.toLocaleString('en-GB')} actions`, 'first, ms', 'then, ms', 'by its tag, ms'], rows));
  const command = (...words: readonly string[]) => ['--max-old-space-size=12288', MAIN, ...words, '--store', store];
  const ags = command('ags', '--year', '2022/23', '--as-at', AS_AT, '--out', join(folder, 'feed.json'));
  const bare = timed(['-e', '0']);
  const fromEntries = timed(ags, () => rmSync(`${store}.main.snapshot`, { force: true }));
  millisecondsOf(command('summary'));
  const fromSnapshot = timed(ags);
  const row = (what: string, taken: number) => [what, figures(taken), figures(taken - bare)];
  const cold = [row('from entries', fromEntries), row('from a snapshot', fromSnapshot)];
  console.log(tableOf(['cold, ags --year 2022/23', 'ms', 'beyond node'], cold));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function timesOf(get: () => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const from = performance.now();
    await get();
    times.push(performance.now() - from);
  }
  return times;
}

/** The median of three whole processes. */
function timed(words: readonly string[], before: () => void = () => undefined): number {
  return median(
    [1, 2, 3].map(() => {
      before();
      return millisecondsOf(words);
    }),
  );
}

/** A whole process, from its start to its end. */
function millisecondsOf(words: readonly string[]): number {
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { env: { ...process.env, NODE_OPTIONS: '' }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - from;
}
