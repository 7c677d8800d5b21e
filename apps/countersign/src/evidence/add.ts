import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { registerAsAt } from '@countersign/core';
import type { Ledger } from '@countersign/ledger';
import type { NotKept } from '@countersign/ledger/evidence';
import { type Answer, isAnswer, misused, refused, unavailable } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import { openBook } from '../book.ts';
import { perform } from '../commands/do.ts';
import { noRegister } from '../commands/no-register.ts';
import { today } from '../dates.ts';
import { refusedBy } from '../refused-by.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';
import { folderNeeded } from './folder.ts';
import { limitsOf } from './limits.ts';
import { isAddress, lookAt } from './link.ts';
import { lodging, type Piece } from './lodging.ts';

/** Only what has this shape is parsed before the hash is known. */
const SOME_HASH = '0'.repeat(64);

/**
 * Keeps a file and lodges it, in this order: `evidence add FILE`. Whoever is interrupted between the two has kept a file that nothing
 * speaks of, which harms nobody; asked again with the same key, the same is answered.
 */
export async function addEvidence(asked: Asked, world: World): Promise<Answer> {
  const pieced = textOf(asked, 'link') === null ? keeping(asked, world) : linking(asked, world);
  if (isAnswer(pieced)) return pieced;
  const fit = lodging(asked, world, { sha256: SOME_HASH, kept: 'here' });
  if (isAnswer(fit)) return fit;
  return withStore(asked, world, async (ledger) => {
    const unknown = await isUnknown(ledger, asked, world);
    if (unknown !== null) return unknown;
    const piece = await pieced();
    return isAnswer(piece) ? piece : lodged(ledger, asked, world, piece);
  });
}

/** Nothing is kept for an action that is not there. */
async function isUnknown(ledger: Ledger, asked: Asked, world: World): Promise<Answer | null> {
  const book = await openBook(ledger, asked.register);
  if (book === null) return noRegister(asked);
  const ref = textOf(asked, 'ref')?.trim() ?? '';
  if (registerAsAt(book.past, { asAt: today(world), knownAt: null }).action(ref) !== null) return null;
  return refusedBy({ refused: 'noSuchAction', ref });
}

async function lodged(ledger: Ledger, asked: Asked, world: World, piece: Piece): Promise<Answer> {
  const command = lodging(asked, world, piece);
  if (isAnswer(command)) return command;
  const answer = await perform(ledger, asked, world, command, textOf(asked, 'key') ?? world.newId());
  if (answer.exit !== 0) return answer;
  const where = piece.kept === 'here' ? 'Kept' : `It stays at ${piece.location}; its hash was kept`;
  return { ...answer, json: { ...answer.json, ...piece }, words: `${where}: ${piece.sha256}. ${answer.words}` };
}

type Pieced = () => Promise<Piece | Answer>;

function keeping(asked: Asked, world: World): Pieced | Answer {
  const [, file, ...more] = asked.what;
  if (file === undefined || more.length > 0) return misused('Name one file to keep, or what to link to: evidence add FILE, or --link.');
  const folder = folderNeeded(asked, world);
  if (isAnswer(folder)) return folder;
  const limits = limitsOf(asked);
  if (isAnswer(limits)) return limits;
  return async () => {
    try {
      const kept = await folder.evidence.add(bytesOf(resolve(world.cwd, file)), limits);
      return 'refused' in kept ? notKept(file, folder.name, kept) : { sha256: kept.sha256, kept: 'here' };
    } catch (fault) {
      if (fault instanceof Error && 'code' in fault) return unreadable(file, fault.message);
      throw fault;
    }
  };
}

/** Opened when the first part is asked for, so that whoever asks is told what went wrong. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path);
}

function linking(asked: Asked, world: World): Pieced | Answer {
  const typed = textOf(asked, 'link') ?? '';
  if (asked.what.length > 1) return misused('Name a file to keep, or a link to one that stays where it is; not both.');
  const limits = limitsOf(asked);
  if (isAnswer(limits)) return limits;
  if (isAddress(typed) && holdsSecret(typed))
    return misused('The address holds a password. Evidence is lodged for many to read; leave it out.');
  const location = isAddress(typed) ? typed : resolve(world.cwd, typed);
  return async () => {
    const look = await lookAt(location, limits);
    if ('sha256' in look) return { sha256: look.sha256, kept: 'elsewhere', location };
    return unreadable(location, 'missing' in look ? look.missing : look.unreachable);
  };
}

function holdsSecret(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && (url.username !== '' || url.password !== '');
}

function unreadable(what: string, because: string): Answer {
  return unavailable('fileUnreadable', `${what} cannot be read (${because}). Nothing was kept or lodged; check where it is.`);
}

function notKept(file: string, folder: string, refusal: NotKept): Answer {
  const sentence = `${file} was not kept in ${folder}, and not lodged. ${refusal.because}`;
  const answer = refusal.refused === 'tooLarge' ? refused(refusal, sentence) : unavailable(refusal.refused, sentence);
  return { ...answer, json: { ...refusal, because: sentence } };
}
