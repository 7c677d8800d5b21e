import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figures, tableOf } from '../print.ts';
import { median } from '../rounds.ts';
import { filled } from './filled.ts';
import { served } from './served.ts';

const PATHS = [
  '/',
  '/actions',
  '/actions?rating=red&rating=amber&sort=-overdue',
  '/actions?lead=D1&q=review&sort=agreed',
  '/ownership',
  '/findings',
  '/trends',
  '/changes',
  '/statements',
  '/statements/2022-23/feed',
  '/actions/A00042',
];
const TIMES = 9;

/**
 * `npm run bench:pages`, or `npm run bench:pages -- 100000` for a register of so many actions: how long each page takes, by the clock, from the
 * built app over HTTP. `first` is the first time that the day is asked for after the record moved; the others find what was worked out.
 */
const actions = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'));
try {
  const store = join(folder, 'pages.db');
  const ref = await filled(store, actions);
  const app = await served(store);
  const rows: (readonly string[])[] = [];
  for (const path of PATHS.map((each) => each.replace('A00042', ref))) {
    const [first = 0, ...others] = await timesOf(() => app.get(path));
    rows.push([path, figures(first), figures(median(others)), figures(Math.max(...others))]);
  }
  app.stop();
  console.log(tableOf([`${actions.toLocaleString('en-GB')} actions`, 'first, ms', 'then, ms', 'slowest, ms'], rows));
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
