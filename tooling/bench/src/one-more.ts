import { type Entry, follow, livePositionOf, pastOf, registerAsAt } from '@countersign/core';
import { AS_AT } from './register/calendar.ts';
import { CLERK } from './register/council.ts';
import { refOf } from './register/life.ts';
import { type Measured, ROUNDS, timed } from './rounds.ts';
import { type States, statesIn } from './states.ts';

/** One way of keeping a position up to date: opened once, then handed one entry after another; the counts are right after each. */
export type Follower = {
  readonly name: string;
  readonly upTo: number;
  /** So many entries are handed to it in a run, or the clock would time itself. */
  readonly atATime: number;
  readonly open: (entries: readonly Entry[]) => { readonly enter: (entry: Entry) => unknown; readonly states: () => States };
};

export const FOLLOWERS: readonly Follower[] = [
  {
    name: 'core, plain objects: everything again',
    upTo: 10_000,
    atATime: 1,
    open: (entries) => {
      const past = pastOf(entries);
      let states: States = {};
      const enter = (entry: Entry) => {
        follow(past, entry);
        states = statesIn(registerAsAt(past, { asAt: AS_AT, knownAt: null }));
      };
      return { enter, states: () => states };
    },
  },
  {
    name: 'core, live position',
    upTo: Number.POSITIVE_INFINITY,
    atATime: 200,
    open: (entries) => {
      const live = livePositionOf(pastOf(entries), AS_AT);
      return { enter: live.follow, states: () => told(live.counts()) };
    },
  },
];

/** Without the states in which there are none, and in the order of their names. */
function told(counts: States): States {
  return Object.fromEntries(
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .sort(),
  );
}

export type FollowResult = Measured & { readonly actions: number };

/** How long does one more entry take until the counts are right again? */
export async function oneMore(
  followers: readonly Follower[],
  entries: readonly Entry[],
  actions: number,
): Promise<readonly FollowResult[]> {
  const asked = followers.filter(({ upTo }) => actions <= upTo);
  if (asked.length === 0) return [];
  agreed(asked, entries, actions);
  const runs = asked.map(({ name, atATime, open }) => {
    const { enter } = open(entries);
    const news = newsAfter(entries, actions);
    const run = () => {
      for (let each = 0; each < atATime; each += 1) enter(news());
    };
    return { name, run };
  });
  const measured = await timed(runs);
  return measured.map((each, place) => ({ ...each, ns: each.ns / (asked[place]?.atATime ?? 1), actions }));
}

function agreed(followers: readonly Follower[], entries: readonly Entry[], actions: number): void {
  const said = followers.map(({ open }) => {
    const { enter, states } = open(entries);
    const news = newsAfter(entries, actions);
    const after = () => {
      enter(news());
      return states();
    };
    return JSON.stringify(Array.from({ length: ROUNDS }, after));
  });
  if (new Set(said).size > 1) throw new Error(`Not everybody counts the same after the same news:\n${said.join('\n')}`);
}

/** One report after another, of one action after another, on the as-at day. */
function newsAfter(entries: readonly Entry[], actions: number): () => Entry {
  let number = entries.length;
  return () => {
    number += 1;
    const ref = refOf((number * 7_919) % actions);
    const rag = number % 2 === 0 ? 'amber' : 'green';
    return { number, recordedAt: `${AS_AT}T20:00:00.000Z`, by: CLERK, facts: [{ fact: 'reported', on: AS_AT, ref, text: 'News', rag }] };
  };
}
