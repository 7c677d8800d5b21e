import type { Action } from '../action/action.ts';
import { actionFrom, asOnTheDay, begunBy, followedBy } from './action-from.ts';
import type { Beside } from './folding.ts';
import { isVouchedFor } from './of-assurance.ts';
import type { Chain, NotedActionFact } from './past.ts';
import { isSeen, type When } from './when.ts';

export function chainOf(facts: readonly NotedActionFact[]): Chain {
  return {
    facts,
    after: [],
    checks: [],
    inOrder: facts.every((noted, index) => index === 0 || follows(noted, facts[index - 1] as NotedActionFact)),
  };
}

/** Recorded no earlier than the one before it; and not of the day of a check before it, which may not have seen it. */
function follows({ fact, recordedAt }: NotedActionFact, before: NotedActionFact): boolean {
  return recordedAt >= before.recordedAt && !(before.fact.fact === 'verified' && before.fact.on === fact.on);
}

/** What was the action, as at a day and as known at a moment? The same as folding whatever is seen; null when nothing is. */
export function actionIn(chain: Chain, when: When, beside: Beside): Action | null {
  if (!isPlain(chain, beside)) return plainly(chain, when, beside);
  const seen = howManySeen(chain, when);
  if (seen === 0) return null;
  lengthen(chain, seen, beside);
  if (!answersTheSame(chain, seen, beside)) return plainly(chain, when, beside);
  return asOnTheDay(chain.after[seen - 1] as Action, [], beside);
}

function plainly({ facts }: Chain, when: When, beside: Beside): Action | null {
  return actionFrom(
    facts.filter((noted) => isSeen(noted, when)),
    beside,
  );
}

/** Nothing in it was entered in error, and what was known is the first so many. */
function isPlain({ facts, inOrder }: Chain, { corrections }: Beside): boolean {
  return inOrder && (corrections.size === 0 || facts.every(({ number }) => !corrections.has(number)));
}

/** Facts stand in the order of their days, and were recorded in that order: so whichever bound is met first is the bound. */
function howManySeen({ facts }: Chain, { asAt, knownAt }: When): number {
  const byDay = firstThat(facts, ({ fact }) => fact.on > asAt);
  return knownAt === null
    ? byDay
    : Math.min(
        byDay,
        firstThat(facts, ({ recordedAt }) => recordedAt > knownAt),
      );
}

/** The place of the first of which it holds, when it holds of all after it; their number when it holds of none. */
function firstThat(facts: readonly NotedActionFact[], holds: (noted: NotedActionFact) => boolean): number {
  let [low, high] = [0, facts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(facts[middle] as NotedActionFact)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Works out what is not yet known of the chain, as far as asked. */
function lengthen({ facts, after, checks }: Chain, seen: number, beside: Beside): void {
  for (let at = after.length; at < seen; at += 1) {
    const noted = facts[at] as NotedActionFact;
    const before = after.at(-1);
    if (before !== undefined && noted.fact.fact === 'verified')
      checks.push({ at, assured: isVouchedFor(before, noted.fact, noted, beside.council) });
    after.push(before === undefined ? begunBy(noted) : followedBy(before, noted, { ...beside, facts }));
  }
}

/** Would the council of this day answer each check as it was answered when the chain was worked out? */
function answersTheSame({ facts, after, checks }: Chain, seen: number, { council }: Beside): boolean {
  return checks.every(({ at, assured }) => {
    const noted = facts[at] as NotedActionFact;
    if (at >= seen || noted.fact.fact !== 'verified') return true;
    return isVouchedFor(after[at - 1] as Action, noted.fact, noted, council) === assured;
  });
}
