import { evidenceFoundInWords, registerAsAt } from '@countersign/core';
import type { Ledger } from '@countersign/ledger';
import { type Answer, done, isAnswer, misused, refused, unavailable } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import { openBook } from '../book.ts';
import { noRegister } from '../commands/no-register.ts';
import { today } from '../dates.ts';
import { refusedBy } from '../refused-by.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';
import { type Folder, folderOf } from './folder.ts';
import { type Limits, limitsOf } from './limits.ts';
import { isNews, isNotSame, type Looked, looked, piecesStanding } from './looking.ts';
import { recorded } from './recording.ts';

/**
 * Looks again at every piece of evidence that stands, and records what has become other than it was last known to be, or, on request,
 * all that was found: `evidence check`. What cannot be reached is told and not recorded, for it says nothing about the file.
 */
export async function checkEvidence(asked: Asked, world: World): Promise<Answer> {
  const as = textOf(asked, 'as')?.trim();
  if (!as) return misused('Say in whose name: --as POST.');
  const limits = limitsOf(asked);
  if (isAnswer(limits)) return limits;
  return withStore(asked, world, async (ledger) => {
    const all = await lookedAtAll(ledger, asked, world, limits);
    if (isAnswer(all)) return all;
    const toRecord = all.filter((each) => each.found !== null && (asked.options['record'] === true || isNews(each)));
    const written = toRecord.length === 0 ? { recorded: 0 } : await recorded(ledger, asked, world, { as, looks: toRecord });
    return isAnswer(written) ? written : told(all, written);
  });
}

async function lookedAtAll(ledger: Ledger, asked: Asked, world: World, limits: Limits): Promise<readonly Looked[] | Answer> {
  const book = await openBook(ledger, asked.register);
  if (book === null) return noRegister(asked);
  const register = registerAsAt(book.past, { asAt: today(world), knownAt: null });
  const ref = textOf(asked, 'ref')?.trim() ?? null;
  if (ref !== null && register.action(ref) === null) return refusedBy({ refused: 'noSuchAction', ref });
  const standing = piecesStanding(register, ref);
  const folder = folderOf(asked, world);
  if (folder !== null && standing.some(({ piece }) => piece.kept === 'here') && !(await folder.evidence.isInUse())) return notInUse(folder);
  const all: Looked[] = [];
  for (const each of standing) all.push(await looked(each, folder, limits));
  return all;
}

/** A folder in which nothing ever was is another than the one in which the evidence is. */
function notInUse({ name }: Folder): Answer {
  return unavailable(
    'noEvidenceFolder',
    `${name} is not there, or nothing was ever kept in it; nothing was recorded. Check that its disk is mounted, or name the folder with --evidence.`,
  );
}

function told(all: readonly Looked[], written: { readonly recorded: number }): Answer {
  const pieces = all.map(({ ref, piece: { sha256, kept, location }, found, because }) => ({ ref, sha256, kept, location, found, because }));
  const answer = all.some(isNotSame) ? refused : done;
  return answer({ pieces, ...written }, [...all.filter((each) => each.found !== 'same').map(lineOf), summary(all, written)].join('\n'));
}

function lineOf({ ref, piece: { sha256, title }, found, because }: Looked): string {
  const what =
    found === null ? `was not looked at: ${because}` : `was found ${evidenceFoundInWords(found)}${because === null ? '' : `: ${because}`}`;
  return `${ref}  ${sha256.slice(0, 12)}… “${title}” ${what}.`;
}

function summary(all: readonly Looked[], { recorded }: { readonly recorded: number }): string {
  const count = (word: string) => all.filter(({ found }) => found !== null && evidenceFoundInWords(found) === word).length;
  const unseen = all.filter(({ found }) => found === null).length;
  return `Evidence that stands: ${count('the same')} the same, ${count('changed')} changed, ${count('gone')} gone, ${unseen} not looked at. Recorded: ${recorded}.`;
}
