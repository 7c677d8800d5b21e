import { setImmediate as breath } from 'node:timers/promises';
import { headIn } from '../append.ts';
import { Damaged } from '../damaged.ts';
import { isFitText } from '../fit.ts';
import type { Copied, Copy } from '../port.ts';
import type { Still, Store } from '../store.ts';
import { copiedOf } from './copied.ts';

const PAGE = 500;

/** The register as it stands at this moment, however long it takes to read; null when it is not there. Read its entries to the end, or `return` early. */
export async function copyOf(store: Store, register: string): Promise<Copy | null> {
  if (!isFitText(register)) return null;
  const still = await store.still();
  const head = await still.head(register);
  if (head !== null) return { register, head: headIn(head), entries: entriesIn(still, register, head.size) };
  await still.close();
  return null;
}

async function* entriesIn(still: Still, register: string, size: number): AsyncGenerator<Copied> {
  try {
    for (let after = 0; after < size; ) {
      const page = await still.entries(register, after, PAGE);
      if (page.length === 0) throw new Damaged(after + 1, `entry ${after + 1} is missing`);
      for (const stored of page) yield copiedOf(stored);
      after += page.length;
      await breath();
    }
  } finally {
    await still.close();
  }
}
