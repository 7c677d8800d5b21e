import { STATE_WORDS, STATES, summarySentences } from '@countersign/core';
import type { Ledger } from '@countersign/ledger';
import { pagesOf } from '../ahead.ts';
import { type Answer, done } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { today } from '../dates.ts';
import { keepFor, type LaidOpen, laidOpen } from '../laid-open.ts';
import { snapshotFile } from '../snapshot-file.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';
import { noRegister } from './no-register.ts';

/** How many actions stand in each state today, and how many are late: `summary`. */
export async function summary(asked: Asked, world: World): Promise<Answer> {
  const file = snapshotFile(asked, world);
  const asAt = today(world);
  return withStore(asked, world, async (ledger) => {
    const opened = await laidOpen(ledger, asked.register, asAt, file, pagesOf(asked, world, ledger));
    if (opened === null) return noRegister(asked);
    const { head } = opened.book;
    const counts = opened.position.counts();
    const overdue = opened.position.overdue();
    const total = STATES.reduce((sum, state) => sum + counts[state], 0);
    const lines = STATES.filter((state) => counts[state] > 0).map(
      (state) => `  ${String(counts[state]).padStart(7)}  ${STATE_WORDS[state].word}`,
    );
    const words = [`As at ${asAt}, from ${head.size} entries`, summarySentences({ total, counts, overdue }).join(' '), ...lines].join('\n');
    return { ...done({ asAt, head, total, counts, overdue }, words), afterwards: () => kept(opened, ledger, file, world) };
  });
}

/** The next start is faster for it; this answer is not to wait for that. */
async function kept(opened: LaidOpen, ledger: Ledger, file: string | null, world: World): Promise<void> {
  const outcome = await keepFor(opened, ledger, file);
  opened.close();
  if (typeof outcome !== 'string')
    world.say(`No snapshot was kept at ${file} (${outcome.because}). Nothing is lost; the next start is as slow as this one.`);
}
