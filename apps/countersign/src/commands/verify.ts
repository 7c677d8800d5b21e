import type { Verified } from '@countersign/ledger';
import { type Answer, done, isAnswer } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import { type Kept, keptCheckpoint } from '../kept-checkpoint.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';
import { noRegister } from './no-register.ts';

/** Checks every entry of the record, and the words beside it, against their hashes, and the whole against a checkpoint: `verify`. */
export async function verify(asked: Asked, world: World): Promise<Answer> {
  return withStore(asked, world, async (ledger) => {
    if ((await ledger.head(asked.register)) === null) return noRegister(asked);
    const checked = await ledger.verify(asked.register);
    if (!checked.ok) return notWhole(checked);
    const kept = await keptCheckpoint(ledger, asked, world, { file: textOf(asked, 'checkpoint'), publicFile: textOf(asked, 'public') });
    return kept !== null && isAnswer(kept) ? kept : whole(checked, kept);
  });
}

/** What is said of a record of which not every entry is what was written. */
export function notWhole(checked: Verified & { readonly ok: false }): Answer {
  const { number, what } = checked.firstBad;
  const words = `The record is NOT whole${number === null ? '' : `, first at entry ${number}`}: ${what} Restore it from a backup; do not go on writing to it.`;
  return { exit: 3, json: checked, words };
}

function whole(checked: Verified & { readonly ok: true }, kept: Kept | null): Answer {
  const words = `The record is whole: ${checked.entries} entries, root ${checked.head.root}.`;
  if (kept === null) return done(checked, words);
  if (kept.holds) return done(checked, `${words} ${kept.says}.`);
  return {
    exit: 3,
    json: { ...checked, ok: false, firstBad: { number: null, what: kept.says } },
    words: `The record is whole in itself, and NOT as it was kept: ${kept.says}. ${kept.todo}`,
  };
}
