import {
  type Command,
  decide,
  type Fault,
  isRefusal,
  isVerb,
  listed,
  parseCommand,
  registerAsAt,
  requestIn,
  VERBS,
  wereSaid,
} from '@countersign/core';
import type { JsonObject, Ledger } from '@countersign/ledger';
import { type Answer, done, isAnswer, misused, refused, unavailable } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import { type Book, draftOf, entriesBetween, openBook, requestHash, write } from '../book.ts';
import { dayOption, today } from '../dates.ts';
import { erasuresComplete, erasuresOf } from '../erasures/kept.ts';
import { notWritten } from '../not-written.ts';
import { refusedBy } from '../refused-by.ts';
import { snapshotFiles, withoutSnapshot } from '../snapshot-file.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';
import { noRegister } from './no-register.ts';
import { verbHelp } from './verb-help.ts';

/** How often to read the news and decide again when somebody else wrote first. */
export const ATTEMPTS = 8;

/** Does one thing in the name of a post: `do VERB`. */
export async function doVerb(asked: Asked, world: World): Promise<Answer> {
  const [verb] = asked.what;
  if (verb === undefined || !isVerb(verb))
    return misused(`${verb === undefined ? 'Name a verb' : `There is no verb "${verb}"`}. The verbs: ${listed(Object.keys(VERBS))}.`);
  if (asked.help) return done({ verb }, verbHelp(verb));
  const command = commandOf(asked, world);
  if (isAnswer(command)) return command;
  const key = textOf(asked, 'key') ?? world.newId();
  return withStore(asked, world, (ledger) => perform(ledger, asked, world, command, key));
}

function commandOf(asked: Asked, world: World): Command | Answer {
  const [verb] = asked.what;
  const as = textOf(asked, 'as')?.trim();
  if (verb === undefined || !isVerb(verb)) return misused('Name a verb.');
  if (!as) return misused('Say in whose name: --as POST.');
  const on = dayOption(asked, 'on');
  if (isAnswer(on)) return on;
  const data = jsonOption(asked);
  if (isAnswer(data)) return data;
  if (on.day !== null && on.day > today(world)) return inTheFuture(on.day, today(world));
  const parsed = parseCommand({ verb, as, on: on.day ?? today(world), ref: textOf(asked, 'ref')?.trim(), data: data.value });
  return 'faults' in parsed ? unfit(verb, parsed.faults) : parsed.command;
}

/** Decides on the command and writes what comes of it, once: the same key is answered the same for ever. */
export async function perform(ledger: Ledger, asked: Asked, world: World, command: Command, key: string): Promise<Answer> {
  const { verb, ref, as } = command;
  const { bare, words } = requestIn(command);
  const request = requestHash({ do: verb, ref: ref ?? null, as, on: textOf(asked, 'on'), data: bare as JsonObject });
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const book = await openBook(ledger, asked.register);
    if (book === null) return noRegister(asked);
    const trouble = await (verb === 'erase' ? erasuresComplete : erasuresOf)(book, ledger, asked, world);
    if (trouble !== null) return trouble;
    const before = await answeredBefore(ledger, book, { key, request, words, ref });
    if (before !== null) return (verb === 'erase' && before.exit === 0 ? await snapshotGone(asked, world) : null) ?? before;

    const facts = decide(registerAsAt(book.past, { asAt: today(world), knownAt: null }), withCheckpoint(command, book));
    if (isRefusal(facts)) return refusedBy(facts);
    const written = await write(ledger, book, { command: key, request, entries: [draftOf(facts, as, world.now())] });
    // Somebody asked with the same key in the same moment: what was recorded then is the answer.
    if (!('refused' in written) && written.repeated) continue;
    if (!('refused' in written)) {
      const unlogged = verb === 'erase' ? await afterErasing(ledger, asked, world) : null;
      return unlogged ?? done({ ref: ref ?? null, head: written.head, facts }, `Recorded as entry ${written.last}.`);
    }
    if (written.refused !== 'headMoved') return notWritten(written, asked.store);
  }
  return unavailable('busy', `Others kept writing to this register; nothing was recorded after ${ATTEMPTS} attempts. Try again.`);
}

/** A version of a statement is kept with the head of the record that it was made from, unless whoever publishes it names one. */
function withCheckpoint(command: Command, { head: { size, root } }: Book): Command {
  if (command.verb !== 'publishStatement' || command.data.checkpoint !== undefined) return command;
  return { ...command, data: { ...command.data, checkpoint: { size, root } } };
}

/** An erasure is acknowledged once the log of erasures names it, and no snapshot holds the words. In the record they are gone before that. */
async function afterErasing(ledger: Ledger, asked: Asked, world: World): Promise<Answer | null> {
  const book = await openBook(ledger, asked.register);
  const trouble = (book && (await erasuresComplete(book, ledger, asked, world))) ?? (await snapshotGone(asked, world));
  return trouble && { ...trouble, words: `The words were erased. ${trouble.words} Then ask again with the same --key.` };
}

/** A snapshot holds words too. Null when none is left. */
async function snapshotGone(asked: Asked, world: World): Promise<Answer | null> {
  const because = await withoutSnapshot(snapshotFiles(asked, world));
  return because === null
    ? null
    : unavailable('snapshotStays', `A snapshot in which they stand could not be taken away (${because}). Delete that file.`);
}

type AskedAgain = { readonly key: string; readonly request: string; readonly words: readonly string[]; readonly ref: string | undefined };

/** The same key asks for the same answer, for ever. Words are in no hash, so they are held against what was recorded. */
async function answeredBefore(ledger: Ledger, { name }: Book, { key, request, words, ref }: AskedAgain): Promise<Answer | null> {
  const before = await ledger.answer(name, key);
  if (before === null) return null;
  const facts = (await entriesBetween(ledger, name, before.first, before.last)).flatMap((entry) => entry.facts);
  if (before.request !== request || !wereSaid(words, facts))
    return notWritten({ refused: 'keyReused', command: key, first: before.first, last: before.last });
  return done(
    { ref: ref ?? null, head: before.head, facts, repeated: true },
    `Recorded before, as entry ${before.last}. Nothing was added.`,
  );
}

function jsonOption(asked: Asked): { readonly value: unknown } | Answer {
  const typed = textOf(asked, 'data') ?? '{}';
  try {
    return { value: JSON.parse(typed) };
  } catch {
    return misused(`--data must be JSON, like '{"reason":"…"}'; it was: ${typed}`);
  }
}

export function unfit(verb: string, faults: readonly Fault[]): Answer {
  const sentence = `${verb}: ${faults.map(({ path, expected }) => `${path}: expected ${expected}`).join('; ')}. See: countersign do ${verb} --help`;
  return refused({ refused: 'unfit', because: sentence, faults }, sentence);
}

export function inTheFuture(on: string, now: string): Answer {
  const sentence = `--on ${on} is still to come (today is ${now}). The record holds what was true, not what is expected; a forecast is a verb of its own.`;
  return refused({ refused: 'inTheFuture', on, today: now, because: sentence }, sentence);
}
