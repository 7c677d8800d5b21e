import { type Entry, follow, pastOf, registerAsAt } from '@countersign/core';
import { AS_AT } from './register/calendar.ts';
import { CLERK } from './register/council.ts';
import { refOf } from './register/life.ts';
import { type Measured, ROUNDS, timed } from './rounds.ts';
import { type States, statesIn } from './states.ts';

/** One way of keeping a position up to date: opened once, then handed one entry after another. It answers how many stand in each state. */
export type Follower = {
  readonly name: string;
  readonly upTo: number;
  readonly open: (entries: readonly Entry[]) => (entry: Entry) => States;
};

export const FOLLOWERS: readonly Follower[] = [
  {
    name: 'core, plain objects: everything again',
    upTo: 10_000,
    open: (entries) => {
      const past = pastOf(entries);
      return (entry) => {
        follow(past, entry);
        return statesIn(registerAsAt(past, { asAt: AS_AT, knownAt: null }));
      };
    },
  },
];

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
  const runs = asked.map(({ name, open }) => {
    const enter = open(entries);
    const news = newsAfter(entries, actions);
    return { name, run: () => enter(news()) };
  });
  return (await timed(runs)).map((each) => ({ ...each, actions }));
}

function agreed(followers: readonly Follower[], entries: readonly Entry[], actions: number): void {
  const said = followers.map(({ open }) => {
    const enter = open(entries);
    const news = newsAfter(entries, actions);
    return JSON.stringify(Array.from({ length: ROUNDS }, () => enter(news())));
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
