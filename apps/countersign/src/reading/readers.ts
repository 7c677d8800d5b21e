import {
  type Actor,
  type Audience,
  askedOf,
  begunOn,
  type Changes,
  type Council,
  changesBetween,
  type Day,
  disclosed,
  type Finding,
  findingsOf,
  type Head,
  isFilled,
  once,
  type Position,
  type PostId,
  positionOf,
  type Register,
  readingOf,
  registerAsAt,
  schemeOn,
  type Told,
  toldBefore,
} from '@countersign/core';
import type { Reader, Visitor } from '@countersign/dashboard';
import type { Ledger } from '@countersign/ledger';
import type { Book } from '../book.ts';
import { today } from '../dates.ts';
import { atOneHead, feedOf } from '../feed/feed-of.ts';
import type { World } from '../world.ts';
import { type Edition, issuedBy, standing } from './edition.ts';
import { following } from './following.ts';
import { keptUntilItMoves } from './kept.ts';

export type Serving = {
  /** The file of the snapshot; null keeps none. */
  readonly snapshot: string | null;
  /** In the demonstration a visitor may look as any post, and whoever has chosen none reads the register as it stands. */
  readonly isDemonstration: boolean;
};

/** What pages read through, and what a program is told of the record beside. */
export type RecordReader = Reader & {
  /** The head of the whole record, whatever of it this visitor reads, as it was when it was last looked at. */
  readonly recordHead: () => Promise<Head>;
  /** The day on which its first entry speaks; null while there is none. */
  readonly begun: () => Promise<Day | null>;
};

/** What pages and programs read through, for a visitor who looks as a post, or as nobody. */
export type Readers = (post: PostId | null) => RecordReader;

/**
 * Keeps the register folded and follows the head, so that a page costs one look at the head and whatever is new since the last one. What a
 * visitor reads is what `readingOf` gives: the register or what was issued, and as which audience. There are no accounts yet, so outside the
 * demonstration everybody is the public.
 */
export async function readersOf(ledger: Ledger, name: string, world: World, { snapshot, isDemonstration }: Serving): Promise<Readers> {
  const follow = await following(ledger, name, world, snapshot);
  const keep = keptUntilItMoves();

  return (chosen) => {
    const look = async (): Promise<Look> => {
      const { book } = await follow();
      const now = today(world);
      const { council, reading } = await keep(headOf(book), `who reads on ${now}`, async () => {
        const register = registerAsAt(book.past, { asAt: now, knownAt: null });
        return { council: register.council, reading: (actor: Actor) => readingOf(actor, register) };
      });
      const post = chosen !== null && isFilled(council, chosen) ? chosen : null;
      const { audience, of } = reading({ post, as: 'person', at: world.now() });
      return { book, council, now, post, audience, of: isDemonstration && post === null ? 'register' : of };
    };
    const at = async (asAt: Day | undefined): Promise<Reads> => {
      const { book, audience, of, ...seen } = await look();
      const day = asAt ?? readOn(seen);
      return keep(headOf(book), `${audience} ${of} ${day}`, async () => {
        const edition = of === 'register' ? standing(book, day) : await issuedBy(ledger, book, day);
        return readsOf(book, edition, audience);
      });
    };
    const changes = async (from: Day, to: Day) => {
      const [{ book, audience, of }, then, now] = await Promise.all([look(), at(from), at(to)]);
      return keep(headOf(book), `${audience} ${of} ${from} ${to}`, async () => changesBetween(then.register, now.register));
    };
    return {
      readOn: async () => readOn(await look()),
      visitor: async () => visitorIn(await look(), isDemonstration),
      lastReached: async () => (await follow()).lastReached,
      recordHead: async () => (await look()).book.head,
      begun: async () => begunOn((await look()).book.past),
      register: async (asAt) => (await at(asAt)).register,
      told: async (asAt) => (await at(asAt)).told,
      head: async () => (await at(undefined)).head,
      position: async (asAt) => (await at(asAt)).position(),
      sinceTold: async (asAt) => (await at(asAt)).sinceTold(),
      findings: async (asAt) => (await at(asAt)).findings(),
      changes,
      feed: (year, asAt, filter = {}) =>
        atOneHead(async () => {
          const { book, audience, of } = await look();
          const { register } = await at(asAt);
          return keep(headOf(book), `${audience} ${of} ${register.when.asAt} ${year} ${JSON.stringify(filter)}`, () =>
            feedOf(ledger, { name, head: book.head, register, year, filter }),
          );
        }),
    };
  };
}

/** What a visitor finds: the record, the council of today, and what of it may be read as which audience. */
type Look = Pick<Visitor, 'post' | 'audience' | 'of'> & { readonly book: Book; readonly council: Council; readonly now: Day };

type Reads = {
  readonly head: Head;
  readonly register: Register;
  readonly told: readonly Told[];
  readonly position: () => Position;
  readonly findings: () => readonly Finding[];
  readonly sinceTold: () => Changes | null;
};

const headOf = ({ head: { size, root } }: Book): string => `${size} ${root}`;

function readsOf({ name, past }: Book, { when, head }: Edition, audience: Audience): Reads {
  const register = disclosed(registerAsAt(past, when), audience);
  const told = toldBefore(past, register).map((each) => toldTo(each, audience));
  const asked = once(() => askedOf(register, schemeOn(register.schemes, when.asAt), told));
  return {
    head,
    register,
    told,
    position: once(() => positionOf({ name, head, register, told, asked: asked() })),
    findings: once(() => findingsOf(asked())),
    sinceTold: once(() => (told[0] === undefined ? null : changesBetween(told[0].register(), register))),
  };
}

/** What a committee was told, in the words that the audience may read today. */
function toldTo(told: Told, audience: Audience): Told {
  return { ...told, register: () => disclosed(told.register(), audience) };
}

/** A worked example is read as at its own day; any other register as at today. */
function readOn({ council, now }: Pick<Look, 'council' | 'now'>): Day {
  return council.workedExample?.readOn ?? now;
}

function visitorIn({ council, post, audience, of }: Look, mayChoose: boolean): Visitor {
  return { post, title: post === null ? null : (council.posts.get(post)?.title ?? post), audience, of, mayChoose, mayAsk: true };
}
