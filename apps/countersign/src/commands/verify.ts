import type { Ledger, Verified } from '@countersign/ledger';
import { type Answer, done, isAnswer } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import { folderOf } from '../evidence/folder.ts';
import { keptCount, keptHere } from '../evidence/kept-count.ts';
import { type Kept, keptCheckpoint } from '../kept-checkpoint.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';
import { noRegister } from './no-register.ts';

/** Checks every entry of the record, and the words beside it, against their hashes, the whole against a checkpoint, and the files kept beside it: `verify`. */
export async function verify(asked: Asked, world: World): Promise<Answer> {
  return withStore(asked, world, async (ledger) => {
    if ((await ledger.head(asked.register)) === null) return noRegister(asked);
    const checked = await ledger.verify(asked.register);
    if (!checked.ok) return notWhole(checked);
    const kept = await keptCheckpoint(ledger, asked, world, { file: textOf(asked, 'checkpoint'), publicFile: textOf(asked, 'public') });
    if (kept !== null && isAnswer(kept)) return kept;
    const answer = whole(checked, kept);
    return answer.exit === 0 ? withEvidence(answer, checked, ledger, asked, world) : answer;
  });
}

/** What is said of a record of which not every entry is what was written. */
export function notWhole(checked: Verified & { readonly ok: false }): Answer {
  const { number, what } = checked.firstBad;
  const words = `The record is NOT whole${number === null ? '' : `, first at entry ${number}`}: ${what} Restore it from a backup; do not go on writing to it.`;
  return { exit: 3, json: checked, words };
}

function whole(checked: Whole, kept: Kept | null): Answer {
  const words = `The record is whole: ${checked.entries} entries, root ${checked.head.root}.`;
  if (kept === null) return done(checked, words);
  if (kept.holds) return done(checked, `${words} ${kept.says}.`);
  return {
    exit: 3,
    json: { ...checked, ok: false, firstBad: { number: null, what: kept.says } },
    words: `The record is whole in itself, and NOT as it was kept: ${kept.says}. ${kept.todo}`,
  };
}

type Whole = Verified & { readonly ok: true };

/** The same answer, with what became of the files that the record says are kept beside it. */
async function withEvidence(answer: Answer, checked: Whole, ledger: Ledger, asked: Asked, world: World): Promise<Answer> {
  const kept = await keptHere(ledger, asked.register, checked.head.size);
  const folder = folderOf(asked, world);
  if (folder === null && kept.size > 0)
    return {
      ...answer,
      json: { ...answer.json, evidence: null },
      words: `${answer.words} ${kept.size} pieces of evidence were kept beside it and not looked at: name their folder with --evidence.`,
    };
  const { firstBad, ...evidence } = folder === null ? { whole: 0, missing: 0, damaged: 0, firstBad: null } : await keptCount(kept, folder);
  const { whole, missing, damaged } = evidence;
  const words =
    kept.size === 0 ? answer.words : `${answer.words} Evidence kept beside it: ${whole} whole, ${missing} missing, ${damaged} damaged.`;
  if (firstBad === null) return done({ ...answer.json, evidence }, words);
  const todo = 'Check that the folder is there, for a share may not be mounted; else put the files back from a backup of it.';
  return {
    exit: 3,
    json: { ...checked, ok: false, firstBad, evidence },
    words: `${words} First: ${firstBad.what} (entry ${firstBad.number}). ${todo}`,
  };
}
