import type { Ledger } from '@countersign/ledger';
import { type Answer, isAnswer, misused } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import { openBook } from '../book.ts';
import { copiesOf, putAll } from '../copies.ts';
import { linesOf, notKept, troubleWith } from '../erasures/completing.ts';
import { erasuresKept } from '../erasures/kept.ts';
import { isErased, type Line } from '../erasures/line.ts';
import { addToLog, type KnownLog, NO_LOG, readLog, type Torn } from '../erasures/log.ts';
import { besideStore, noPlace, type Place, placeOfLog } from '../erasures/place.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';

/** Puts every register of this store into another, with the same root, and its erasures into the log of that: `move`. This one is left as it is. */
export async function move(asked: Asked, world: World): Promise<Answer> {
  const store = textOf(asked, 'to');
  if (store === null) return misused('Say where to: --to STORE, a path that ends in .db or postgres://…');
  if (store === asked.store) return misused('The two stores are the same.');
  return withStore(asked, world, async (from) => {
    const trouble = await erasuresKept(from, asked, world);
    if (trouble !== null) return trouble;
    const known = await knownOf(from, asked, world);
    if (isAnswer(known)) return known;
    const refusal = logged(known.lines, placeOfLog({ ...asked, store }, world));
    if (refusal !== null) return refusal;
    return withStore({ ...asked, store }, world, (to) => putAll(copiesOf(from), { to, wanted: asked.register }, world), { create: true });
  });
}

/** All that is known of erasures here: by the record itself, and by the logs that were kept of it. */
async function knownOf(from: Ledger, asked: Asked, world: World): Promise<{ readonly lines: readonly Line[] } | Answer> {
  const lines: Line[] = [];
  for (const register of await from.registers()) {
    const book = await openBook(from, register);
    if (book !== null) lines.push(...(await linesOf(from, book)));
  }
  for (const place of [placeOfLog(asked, world), besideStore(asked.store, world)]) {
    const log = place === null ? null : linesAt(place, 'mayBeTorn');
    if (log !== null && isAnswer(log)) return log;
    lines.push(...(log?.lines ?? []));
  }
  return { lines };
}

/** The log of the other store is on the disk before the record is. A database of which nothing was erased needs none yet. */
function logged(lines: readonly Line[], place: Place | null): Answer | null {
  if (place === null) return lines.some(isErased) ? noPlace() : null;
  const log = linesAt(place, 'isDamageWhenTorn');
  if (isAnswer(log)) return log;
  const because = addToLog(place.path, log, lines);
  return because === null ? null : notKept(place.name, because);
}

function linesAt({ path, name }: Place, torn: Torn): KnownLog | Answer {
  const log = readLog(path, torn);
  if (!('trouble' in log)) return log;
  return log.trouble === 'missing' ? NO_LOG : troubleWith(name, log);
}
