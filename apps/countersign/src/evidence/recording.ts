import { type Command, copyOf, decide, type Fact, follow, isRefusal, type Refusal, registerAsAt } from '@countersign/core';
import type { Head, JsonObject, Ledger } from '@countersign/ledger';
import { type Answer, unavailable } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { type Book, draftOf, openBook, requestHash, write } from '../book.ts';
import { ATTEMPTS } from '../commands/do.ts';
import { noRegister } from '../commands/no-register.ts';
import { today } from '../dates.ts';
import { erasuresOf } from '../erasures/kept.ts';
import { notWritten } from '../not-written.ts';
import { refusedBy } from '../refused-by.ts';
import type { World } from '../world.ts';
import type { Looked } from './looking.ts';

type Looks = { readonly as: string; readonly looks: readonly Looked[] };

/**
 * Records what was found, as one entry. When somebody else writes meanwhile it is decided again on the news; a piece that was replaced
 * since it was looked at is left out.
 */
export async function recorded(
  ledger: Ledger,
  asked: Asked,
  world: World,
  { as, looks }: Looks,
): Promise<{ readonly recorded: number; readonly head?: Head } | Answer> {
  const commands = looks.map((look) => commandOf(look, as, world));
  const request = requestHash({ recheck: commands as unknown as JsonObject[] });
  const command = world.newId();
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const book = await openBook(ledger, asked.register);
    if (book === null) return noRegister(asked);
    const trouble = await erasuresOf(book, ledger, asked, world);
    if (trouble !== null) return trouble;
    const facts = decidedOn(book, commands, world);
    if (isRefusal(facts)) return refusedBy(facts);
    if (facts.length === 0) return { recorded: 0 };
    const written = await write(ledger, book, { command, request, entries: [draftOf(facts, as, world.now())] });
    if (!('refused' in written)) return { recorded: facts.filter(({ fact }) => fact === 'evidenceRechecked').length, head: written.head };
    if (written.refused !== 'headMoved') return notWritten(written, asked.store);
  }
  return unavailable('busy', `Others kept writing to this register; nothing was recorded after ${ATTEMPTS} attempts. Try again.`);
}

function commandOf({ ref, piece: { sha256 }, found }: Looked, as: string, world: World): Command {
  return { verb: 'recheckEvidence', as, on: today(world), ref, data: { sha256, found: found ?? 'same' } };
}

/** What others did since it was looked at, and so no longer needs to be recorded. */
const OVERTAKEN: readonly Refusal['refused'][] = ['evidenceReplaced', 'wrongStage'];

/** Each decided on the register that has taken those before it: a post that is new to it is made once. */
function decidedOn(book: Book, commands: readonly Command[], world: World): readonly Fact[] | Refusal {
  const past = copyOf(book.past);
  const all: Fact[] = [];
  for (const command of commands) {
    const facts = decide(registerAsAt(past, { asAt: today(world), knownAt: null }), command);
    if (isRefusal(facts)) {
      if (OVERTAKEN.includes(facts.refused)) continue;
      return facts;
    }
    follow(past, { number: book.head.size + 1, recordedAt: world.now(), by: command.as, facts });
    all.push(...facts);
  }
  return all;
}
