import { setImmediate as breath } from 'node:timers/promises';
import { headIn } from './append.ts';
import { hexOf } from './bytes.ts';
import { Damaged } from './damaged.ts';
import { isFitText } from './fit.ts';
import { EMPTY_ROOT, type Head } from './merkle.ts';
import type { Verified } from './port.ts';
import type { Still, Store } from './store.ts';
import { Walk } from './walk.ts';

const NO_HEAD: Head = { size: 0, root: hexOf(EMPTY_ROOT) };

/**
 * Is every stored byte of this register what was written? Each entry is read, hashed and compared again, in order, then the commands, the
 * head and the store itself. Stops at the first fault. Memory stays the same however long the register is. A store so broken that it cannot
 * be looked at is not sound either.
 */
export async function verification(store: Store, register: string): Promise<Verified> {
  let still: Still | null = null;
  try {
    still = await store.still();
    return await walked(still, register);
  } catch (fault) {
    if (fault instanceof Damaged) return unsound(fault, 0, NO_HEAD);
    throw fault;
  } finally {
    await still?.close();
  }
}

async function walked(store: Still, register: string): Promise<Verified> {
  const stated = isFitText(register) ? await store.head(register) : null;
  if (!stated) throw new Damaged(null, `there is no register ${register}`);
  const walk = new Walk(store, register);
  try {
    for (let page = await walk.page(); page.length > 0; page = await walk.page()) {
      for (const stored of page) walk.take(stored);
      await breath();
    }
    await walk.arrive(stated);
    for (const what of await store.faults()) throw new Damaged(null, what);
    return { ok: true, entries: walk.entries, head: headIn(stated) };
  } catch (fault) {
    if (fault instanceof Damaged) return unsound(fault, walk.entries, headIn(stated));
    throw fault;
  }
}

const unsound = ({ number, what }: Damaged, entries: number, head: Head): Verified => ({
  ok: false,
  entries,
  head,
  firstBad: { number, what },
});
