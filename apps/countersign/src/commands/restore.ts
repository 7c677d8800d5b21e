import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Behind, type Copy, copyIn, Damaged, type Ledger } from '@countersign/ledger';
import { type Answer, isAnswer, misused, unavailable } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { copiesOf, notPut, putAll } from '../copies.ts';
import { linesIn } from '../copy-file.ts';
import { erasingAgain, type Survey, surveyed } from '../erasures/again.ts';
import { notKept } from '../erasures/completing.ts';
import { addToLog, type KnownLog } from '../erasures/log.ts';
import { noPlace, type Place, placeOfLog } from '../erasures/place.ts';
import { heldAgainst, logForRestore, toBeKept } from '../erasures/restoring.ts';
import { snapshotFiles, withoutSnapshot } from '../snapshot-file.ts';
import { openStore, withStore } from '../store.ts';
import type { World } from '../world.ts';

/**
 * Puts what a backup holds into a store in which it is not, but for the words that the log says were erased since: `restore`. Without the
 * log it is not known which words must not come back, and nothing is written.
 */
export async function restore(asked: Asked, world: World): Promise<Answer> {
  const [file] = asked.what;
  if (file === undefined) return misused('Say what to restore: countersign restore FILE');
  const place = placeOfLog(asked, world);
  if (place === null) return noPlace();
  const kind = await kindOf(resolve(world.cwd, file));
  if (kind === 'unreadable') return unavailable('fileUnreadable', `${file} cannot be read. Check the path; nothing was written.`);
  if (kind === 'copy') return restoredFrom(() => onlyCopyIn(file, world), asked, world, place);
  const from = await openStore({ ...asked, store: file }, world, { create: false });
  if ('exit' in from) return from;
  try {
    return await restoredFrom(() => copiesOf(from), asked, world, place);
  } finally {
    await from.close();
  }
}

/** The backup is read twice: first to hold it against the log, then to put it. It is read whole before anything is written. */
async function restoredFrom(copies: () => AsyncIterable<Copy>, asked: Asked, world: World, place: Place): Promise<Answer> {
  const stated = asked.options['nothing-erased'] === true;
  const log = logForRestore(place, stated);
  if (isAnswer(log)) return log;
  const surveys = await allSurveyed(copies(), log);
  if (isAnswer(surveys)) return surveys;
  const refusal = surveys.map((survey) => heldAgainst(survey, log, place, stated)).find((answer) => answer !== null);
  if (refusal) return refusal;
  return withStore(asked, world, (to) => put(to, copies(), surveys, { log, place, asked }, world), { create: true });
}

type Known = { readonly log: KnownLog; readonly place: Place; readonly asked: Asked };

/** The log is on the disk before the record is. What is erased again stands behind the record in the same transaction, or nothing does. */
async function put(to: Ledger, copies: AsyncIterable<Copy>, surveys: readonly Survey[], { log, place, asked }: Known, world: World) {
  const behind = new Map<string, Behind>();
  for (const survey of surveys) {
    const again = erasingAgain(survey, world);
    if (again !== null) behind.set(survey.register, again);
  }
  const because = addToLog(place.path, log, toBeKept(surveys));
  if (because !== null) return notKept(place.name, because);
  const answer = await putAll(copies, { to, wanted: surveys.length === 1 ? (surveys[0]?.register ?? '') : asked.register, behind }, world);
  if (answer.exit !== 0) return answer;
  // A snapshot of what stood there before says nothing of what stands there now.
  for (const { register } of surveys) await withoutSnapshot(snapshotFiles({ store: asked.store, register }, world));
  return toldOfErasures(answer, surveys);
}

function toldOfErasures({ json, words, ...answer }: Answer, surveys: readonly Survey[]): Answer {
  const erasedAgain = surveys.flatMap(({ standing }) => standing.map(({ register, number, section }) => ({ register, number, section })));
  const told = erasedAgain.map(
    ({ register, number, section }) => `${register}: the ${section} words of entry ${number} were left out, as the log says.`,
  );
  return { ...answer, json: { ...json, erasedAgain }, words: [words, ...told].join('\n') };
}

async function allSurveyed(copies: AsyncIterable<Copy>, log: KnownLog): Promise<readonly Survey[] | Answer> {
  const surveys: Survey[] = [];
  let register = '';
  try {
    for await (const copy of copies) {
      register = copy.register;
      surveys.push(await surveyed(copy, log.lines));
    }
    return surveys;
  } catch (fault) {
    if (fault instanceof NotACopyOfOurs) return fault.answer;
    if (fault instanceof Damaged) return notPut(register, { refused: 'notWhole', number: fault.number, what: fault.what });
    throw fault;
  }
}

class NotACopyOfOurs extends Error {
  readonly answer: Answer;

  constructor(file: string) {
    const sentence = `${file} is neither a store nor a copy of a register that Countersign made. Nothing was written.`;
    super(sentence);
    this.answer = unavailable('notACopy', sentence);
  }
}

async function* onlyCopyIn(file: string, world: World): AsyncGenerator<Copy> {
  const copy = await copyIn(linesIn(resolve(world.cwd, file)));
  if ('refused' in copy) throw new NotACopyOfOurs(file);
  yield copy;
}

const SQLITE = 'SQLite format 3\0';

/** What lies there: a store in a file, or what must be a copy? */
async function kindOf(path: string): Promise<'store' | 'copy' | 'unreadable'> {
  try {
    const file = await open(path, 'r');
    const { buffer } = await file.read(Buffer.alloc(SQLITE.length), 0, SQLITE.length, 0).finally(() => file.close());
    return buffer.toString('latin1') === SQLITE ? 'store' : 'copy';
  } catch {
    return 'unreadable';
  }
}
