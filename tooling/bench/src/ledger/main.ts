import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figures, noise, tableOf } from '../print.ts';
import { appending } from './appending.ts';
import { coldStarts } from './cold-start.ts';
import { reading } from './reading.ts';

/**
 * `npm run bench:ledger`, or `npm run bench:ledger -- 100000` for a register of so many actions and ten times as many entries. Times are
 * by the clock: what an append waits for is the disk. Only ratios within one run say anything on another machine.
 */
const actions = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'));
try {
  const appended = await appending(folder);
  print(
    ['one entry, on the disk', 'us', 'a second', 'times raw', 'noise'],
    appended.map(({ name, us, times, noise: share }) => [name, figures(us), figures(1_000_000 / us), figures(times), noise(share)]),
  );

  const store = join(folder, 'large.db');
  const { entries, bytesAnEntry, results } = await reading(store, actions);
  print(
    [`${entries.toLocaleString('en-GB')} entries, ${figures(bytesAnEntry)} bytes each`, 'us an entry', 'seconds'],
    results.map(({ name, us, seconds }) => [name, figures(us), figures(seconds)]),
  );

  print(
    ['cold start to the summary', 'seconds', 'beyond node', 'until its end'],
    (await coldStarts(store)).map(({ name, seconds, beyondNode, untilEnd }) => [name, ...[seconds, beyondNode, untilEnd].map(figures)]),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`${tableOf(head, rows)}\n`);
}
