import type { Ledger } from '@countersign/ledger';
import { type Answer, done, misused, refused } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import { draftOf, openBook, requestHash, write } from '../book.ts';
import { today } from '../dates.ts';
import { loadWorkedExample } from '../demo.ts';
import { notWritten } from '../not-written.ts';
import { OPERATOR } from '../operator.ts';
import { nameOfStore, withStore } from '../store.ts';
import type { World } from '../world.ts';

/** Makes the store and the register. Doing it again changes nothing. */
export async function init(asked: Asked, world: World): Promise<Answer> {
  return withStore(asked, world, (ledger) => initIn(ledger, asked, world), { create: true });
}

async function initIn(ledger: Ledger, asked: Asked, world: World): Promise<Answer> {
  const { register } = asked;
  const opened = await ledger.open(register);
  if (typeof opened !== 'string')
    return opened.refused === 'unfit' ? misused(`--register ${register}: expected ${opened.expected}.`) : notWritten(opened, asked.store);
  const name = textOf(asked, 'name')?.trim();
  if (name) await nameCouncil(ledger, register, name, world);
  const loaded = asked.options['demo'] === true ? await loadWorkedExample(ledger, register) : null;
  if (loaded !== null && 'refused' in loaded) return refused({ register, ...loaded }, loaded.because);
  const what =
    opened === 'opened'
      ? `The register "${register}" is ready in ${nameOfStore(asked.store)}.`
      : `The register "${register}" stood already in ${nameOfStore(asked.store)}.`;
  return done({ register }, loaded === null ? what : `${what} It holds the worked example (${loaded.entries} entries).`);
}

/** Names the council once under each name: the same name again is the same command, and adds nothing. */
async function nameCouncil(ledger: Ledger, register: string, name: string, world: World): Promise<void> {
  const book = await openBook(ledger, register);
  if (book === null) return;
  const facts = [{ fact: 'councilNamed', on: today(world), name } as const];
  await write(ledger, book, {
    command: `init:${name}`,
    request: requestHash({ init: name }),
    entries: [draftOf(facts, OPERATOR, world.now())],
  });
}
