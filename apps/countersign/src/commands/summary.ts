import { STATE_WORDS, STATES, summarySentences } from '@countersign/core';
import { type Answer, done } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { today } from '../dates.ts';
import { keepFor, laidOpen } from '../laid-open.ts';
import { snapshotFile } from '../snapshot-file.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';
import { noRegister } from './no-register.ts';

/** How many actions stand in each state today, and how many are late: `summary`. */
export async function summary(asked: Asked, world: World): Promise<Answer> {
  const file = snapshotFile(asked, world);
  const asAt = today(world);
  return withStore(asked, world, async (ledger) => {
    const opened = await laidOpen(ledger, asked.register, asAt, file);
    if (opened === null) return noRegister(asked);
    const { head } = opened.book;
    const counts = opened.position.counts();
    const overdue = opened.position.overdue();
    const total = STATES.reduce((sum, state) => sum + counts[state], 0);
    const kept = await keepFor(opened, ledger, file);
    opened.close();
    if (typeof kept !== 'string')
      world.say(`No snapshot was kept at ${file} (${kept.because}). Nothing is lost; the next start is as slow as this one.`);
    const lines = STATES.filter((state) => counts[state] > 0).map(
      (state) => `  ${String(counts[state]).padStart(7)}  ${STATE_WORDS[state].word}`,
    );
    return done(
      { asAt, head, total, counts, overdue },
      [`As at ${asAt}, from ${head.size} entries`, summarySentences({ total, counts, overdue }).join(' '), ...lines].join('\n'),
    );
  });
}
