import type { Action } from '../action/action.ts';
import { actionFrom, asOnTheDay, begunBy, followedBy } from './action-from.ts';
import type { Beside } from './folding.ts';
import { isVouchedFor } from './of-assurance.ts';
import type { Chain, NotedActionFact } from './past.ts';
import { isSeen, type When } from './when.ts';

export function chainOf(facts: readonly NotedActionFact[]): Chain {
  return {
    facts,
    everyEighth: [],
    last: null,
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
  // A fact told late, in the millisecond of its neighbours, can stand before one of a lower number: what came before a number is no first so many.
  if (when.before !== undefined || !isPlain(chain, beside)) return plainly(chain, when, beside);
  const seen = howManySeen(chain, when);
  if (seen === 0) return null;
  if (!answersTheSame(chain, seen, beside)) return plainly(chain, when, beside);
  return asOnTheDay(afterFacts(chain, seen, beside), [], beside);
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

/** What was known is the first so many: often as many as when somebody last asked. Else they are searched for in halves. */
function howManySeen({ facts, last }: Chain, when: When): number {
  const before = last?.seen ?? facts.length;
  if (isSeenAt(facts, before - 1, when) && !isSeenAt(facts, before, when)) return before;
  let [low, high] = [0, facts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSeenAt(facts, middle, when)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSeenAt(facts: readonly NotedActionFact[], place: number, when: When): boolean {
  const noted = facts[place];
  return noted !== undefined && isSeen(noted, when);
}

/** So many facts lie between two that are kept: fewer are folded again for an earlier day, and more are kept. */
const APART = 8;

/** The action after so many facts: kept, or folded on from the nearest that is. */
function afterFacts(chain: Chain, seen: number, beside: Beside): Action {
  if (chain.last !== null && seen < chain.last.seen) return earlier(chain, seen, beside);
  let { seen: at, action } = chain.last ?? { seen: 1, action: begunBy(chain.facts[0] as NotedActionFact) };
  for (; at < seen; at += 1) {
    keep(chain, at, action);
    const noted = chain.facts[at] as NotedActionFact;
    if (noted.fact.fact === 'verified')
      chain.checks.push({ at, before: action, assured: isVouchedFor(action, noted.fact, noted, beside.council) });
    action = followedBy(action, noted, { ...beside, facts: chain.facts });
  }
  chain.last = { seen, action };
  return action;
}

function keep({ everyEighth }: Chain, seen: number, action: Action): void {
  if (seen % APART === 0 && everyEighth.length < seen / APART) everyEighth.push(action);
}

function earlier({ facts, everyEighth }: Chain, seen: number, beside: Beside): Action {
  const kept = Math.min(Math.floor(seen / APART), everyEighth.length);
  let at = kept === 0 ? 1 : kept * APART;
  let action = everyEighth[kept - 1] ?? begunBy(facts[0] as NotedActionFact);
  for (; at < seen; at += 1) action = followedBy(action, facts[at] as NotedActionFact, { ...beside, facts });
  return action;
}

/** Would the council of this day answer each check as it was answered when the chain was worked out? */
function answersTheSame({ facts, checks }: Chain, seen: number, { council }: Beside): boolean {
  return checks.every(({ at, before, assured }) => {
    const noted = facts[at] as NotedActionFact;
    return at >= seen || noted.fact.fact !== 'verified' || isVouchedFor(before, noted.fact, noted, council) === assured;
  });
}
