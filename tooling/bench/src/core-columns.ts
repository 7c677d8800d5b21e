import { type AtOnce, atOnce, canBeOverdue, countersign1, daysLater, type Rating, type State } from '@countersign/core';
import { type Answer, CODED, TEN } from './answer.ts';
import { ANY_SIZE, type Contestant } from './contestant.ts';
import { countBroken, LEADS, MOVEMENT, NEW, nothingCounted, one, STATES, told } from './counted.ts';
import type { Given } from './given.ts';
import { agreementsByAction, brokenBy } from './plain-rules.ts';
import { AS_AT, LAST_MEETING, numberOf } from './register/calendar.ts';
import { DIRECTORATES } from './register/council.ts';

/**
 * Core's ratings over columns, with every reason and counterfactual as plain objects. Each action is laid out once, as its fold gives
 * it; of the ten rules, those that no day and no rating changes are asked then, and of two others the first day on which they break.
 */
export const coreColumns: Contestant = {
  name: 'core, columns inside, with reasons',
  upTo: ANY_SIZE,
  prepare: async (given) => {
    const ready = readied(given);
    return { run: () => summed(ready) };
  },
};

/** What is laid out beside the ratings: codes, bits of the ten rules, and the days on which two of them begin to break. */
type Readied = {
  readonly now: AtOnce;
  readonly before: AtOnce;
  /** Whoever asks for ratings has them until the next. */
  ratings: readonly Rating[];
  /** At which place of the earlier register an action stands; -1 for one that is new. */
  readonly placeBefore: Int32Array;
  readonly lead: Uint8Array;
  readonly broken: Int32Array;
  readonly oldDraftFrom: Int32Array;
  readonly unverifiedFrom: Int32Array;
  readonly unplanned: Uint8Array;
  /** The date agreed, as a number; NEVER where lateness is not counted. */
  readonly agreedWhereCounted: Int32Array;
  /** Whoever contributes, one directorate after another: those from one place to the next. */
  readonly pairsFrom: Int32Array;
  readonly pairs: Uint8Array;
};

const NEVER = '9999-12-31';
const bit = (rule: (typeof TEN)[number]) => 1 << TEN.indexOf(rule);
const [OLD_DRAFT, UNVERIFIED, UNPLANNED] = [bit('OWN-3'), bit('CLS-3'), bit('RAG-3')];
const CODES = new Map<State, number>(CODED.map((state, code) => [state, code]));

function readied({ now, before }: Given): Readied {
  const actions = now.actions();
  const agreements = agreementsByAction(now);
  const places = new Map(before.actions().map(({ ref }, place) => [ref, place]));
  const rules = actions.map((action) => {
    const rests = agreements.get(action.ref) ?? [];
    const on = (today: string) => brokenBy({ action, state: 'green', today: today as never, agreements: rests });
    const drafted = rests.filter(({ state }) => state === 'drafted').map(({ draftedOn }) => draftedOn);
    const isDraft = on(NEVER).includes('OWN-3') && drafted.length > 0;
    const always = on('2000-01-01').filter((rule) => rule !== 'CLS-3' && !(isDraft && rule === 'OWN-3'));
    return {
      broken: always.reduce((bits, rule) => bits | bit(rule as (typeof TEN)[number]), 0),
      oldDraftFrom: isDraft ? daysLater(drafted.toSorted().at(-1) as never, 91) : NEVER,
      unverifiedFrom: action.stage === 'reportedComplete' ? daysLater(action.since, 91) : NEVER,
    };
  });
  const pairs = actions.map(({ contributors }) => [...new Set(contributors.map(({ directorate }) => DIRECTORATES.indexOf(directorate)))]);
  let from = 0;
  return {
    now: atOnce(actions, countersign1),
    before: atOnce(before.actions(), countersign1),
    ratings: [],
    placeBefore: Int32Array.from(actions, ({ ref }) => places.get(ref) ?? -1),
    lead: Uint8Array.from(actions, ({ lead }) => (lead === null ? 0 : DIRECTORATES.indexOf(lead) + 1)),
    broken: Int32Array.from(rules, ({ broken }) => broken),
    oldDraftFrom: Int32Array.from(rules, ({ oldDraftFrom }) => numberOf(oldDraftFrom)),
    unverifiedFrom: Int32Array.from(rules, ({ unverifiedFrom }) => numberOf(unverifiedFrom)),
    unplanned: Uint8Array.from(actions, ({ recoveryPlan }) => (recoveryPlan === null ? 1 : 0)),
    agreedWhereCounted: Int32Array.from(actions, (action) => numberOf(canBeOverdue(action) ? (action.dates.agreed ?? NEVER) : NEVER)),
    pairsFrom: Int32Array.from([0, ...pairs.map((each) => (from += each.length))]),
    pairs: Uint8Array.from(pairs.flat()),
  };
}

function summed(ready: Readied): Answer {
  const { now, before, placeBefore, lead, agreedWhereCounted, pairsFrom, pairs } = ready;
  const ratings = now.ratings(AS_AT);
  ready.ratings = ratings;
  const then = before.states(LAST_MEETING);
  const counted = nothingCounted();
  for (let place = 0; place < ratings.length; place += 1) {
    const rating = ratings[place] as Rating;
    const code = CODES.get(rating.state) as number;
    const ofLead = lead[place] as number;
    one(counted.states, ofLead * STATES + code);
    const earlier = placeBefore[place] as number;
    one(counted.moved, earlier < 0 ? NEW : (MOVEMENT[(CODES.get(then[earlier] as State) as number) * STATES + code] as number));
    countBroken(counted.broken, brokenAt(ready, place, code));
    for (let at = pairsFrom[place] as number; at < (pairsFrom[place + 1] as number); at += 1)
      one(counted.matrix, ofLead * LEADS + (pairs[at] as number));
    const late = TODAY - (agreedWhereCounted[place] as number);
    counted.overdue += late > 0 ? 1 : 0;
    counted.overdueDays += Math.max(late, 0);
  }
  return told(counted);
}

const TODAY = numberOf(AS_AT);

function brokenAt({ broken, oldDraftFrom, unverifiedFrom, unplanned }: Readied, place: number, code: number): number {
  return (
    (broken[place] as number) |
    (TODAY >= (oldDraftFrom[place] as number) ? OLD_DRAFT : 0) |
    (TODAY >= (unverifiedFrom[place] as number) ? UNVERIFIED : 0) |
    (code < 2 && unplanned[place] === 1 ? UNPLANNED : 0)
  );
}
