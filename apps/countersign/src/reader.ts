import { type Audience, changesBetween, type Day, disclosed, registerAsAt, type Told, toldBefore } from '@countersign/core';
import type { Reader } from '@countersign/dashboard';
import type { Ledger } from '@countersign/ledger';
import type { Book } from './book.ts';
import { today } from './dates.ts';
import { following } from './following.ts';
import { positionIn } from './position-in.ts';
import type { World } from './world.ts';

/** Until there are accounts, whoever looks at the pages is the public, and is told what the public may be told. */
const AUDIENCE: Audience = 'public';

/**
 * What pages read through. It keeps the register folded and follows the head, so that a page costs one look at the head
 * and whatever is new since the last one.
 */
export async function readerOf(ledger: Ledger, name: string, world: World, snapshot: string | null): Promise<Reader> {
  const follow = await following(ledger, name, world, snapshot);
  const fresh = async () => (await follow()).book;
  const on = ({ past }: Book, asAt: Day) => disclosed(registerAsAt(past, { asAt, knownAt: null }), AUDIENCE);

  return {
    readOn: async () => readOn(await fresh(), world),
    lastReached: async () => (await follow()).lastReached,
    register: async (asAt) => {
      const book = await fresh();
      return on(book, asAt ?? readOn(book, world));
    },
    position: async (asAt) => {
      const book = await fresh();
      return positionIn(book, { asAt: asAt ?? readOn(book, world), knownAt: null }, AUDIENCE);
    },
    told: async (asAt) => {
      const book = await fresh();
      return toldBefore(book.past, on(book, asAt ?? readOn(book, world))).map(toldTo);
    },
    changes: async (from, to) => {
      const book = await fresh();
      return changesBetween(on(book, from), on(book, to));
    },
  };
}

/** What a committee was told, in the words that the audience may read today. */
function toldTo(told: Told): Told {
  return { ...told, register: () => disclosed(told.register(), AUDIENCE) };
}

/** A worked example is read as at its own day; any other register as at today. */
function readOn({ past }: Book, world: World): Day {
  const now = today(world);
  return registerAsAt(past, { asAt: now, knownAt: null }).council.workedExample?.readOn ?? now;
}
