import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../action/action.ts';
import { canBeOverdue } from '../action/action.ts';
import { type Day, daysLater } from '../day/day.ts';
import type { Entry } from '../fact/entry.ts';
import { someRated, someScheme } from '../faults/any.suite.ts';
import { livePositionOf } from '../live/live-position.ts';
import { oneByOne, together } from '../live/one-by-one.suite.ts';
import { planOf } from '../live/plan.ts';
import { countsOf, lateOf } from '../position/counts.ts';
import { daysOverdue } from '../rating/of-dates.ts';
import { ratingOf } from '../rating/rating.ts';
import { pastOf } from '../register/past.ts';
import { registerAsAt } from '../register/register.ts';
import { countersign1 } from '../scheme/countersign-1.ts';
import { PRESETS } from '../scheme/presets.ts';
import { clean } from './clean.suite.ts';
import { lastDayOf, plans } from './clean-plan.suite.ts';
import { stories, tell } from './stories.suite.ts';
import { entriesOf } from './trail.suite.ts';

const SEED = 20_261_126;
const SCHEMES = [...PRESETS.values()];

describe(`ratings of many at once are the ratings of each (seed ${SEED})`, () => {
  test('by every preset, of every action of honest registers, on any day', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: -30, max: 400 }), (plan, after) => {
        const last = lastDayOf(plan);
        const actions = registerAsAt(clean(plan).trail.past, { asAt: last, knownAt: null }).actions();
        const today = daysLater(last, after);
        for (const scheme of SCHEMES) expect(together(actions, scheme, today)).toEqual(oneByOne(actions, scheme, today));
      }),
      { numRuns: 12, seed: SEED },
    );
  });

  test('by any scheme, of any live action, some waiting for a late one', () => {
    let compared = 0;
    fc.assert(
      fc.property(someScheme, fc.array(someRated, { minLength: 4, maxLength: 12 }), (scheme, rated) => {
        const today = (rated[0] as (typeof rated)[number]).today;
        const actions = rated.map(
          ({ action, late }, index): Action => ({ ...action, ref: `A${index}`, dependsOn: late.length > 0 ? ['A0'] : [] }),
        );
        expect(planOf(scheme).predicates.length).toBeGreaterThan(0);
        expect(together(actions, scheme, today)).toEqual(oneByOne(actions, scheme, today));
        compared += actions.length;
      }),
      { numRuns: 1_500, seed: SEED },
    );
    expect(compared).toBeGreaterThan(6_000);
  });
});

describe(`a position that follows the record (seed ${SEED})`, () => {
  /** Everything again, from the beginning. */
  const anew = (entries: readonly Entry[], today: Day) => {
    const register = registerAsAt(pastOf(entries), { asAt: today, knownAt: null });
    const ratings = register
      .actions()
      .map((action) => ({ ref: action.ref, rating: ratingOf(action, today, countersign1, register.action) }));
    const late = register.actions().map((action) => (canBeOverdue(action) ? daysOverdue(action, today) : 0));
    return { counts: countsOf(ratings), overdue: lateOf(late), ratings };
  };

  const follows = (entries: readonly Entry[], from: number, today: Day) => {
    const live = livePositionOf(pastOf(entries.slice(0, from)), today);
    for (let size = from; size <= entries.length; size += 1) {
      if (size > from) live.follow(entries[size - 1] as Entry);
      const { counts, overdue, ratings } = anew(entries.slice(0, size), today);
      expect({ counts: live.counts(), overdue: live.overdue() }).toEqual({ counts, overdue });
      // Asked for now and then only: to ask is to fold what was told to the columns alone.
      if (size % 3 === 0) expect(ratings.map(({ ref }) => ({ ref, rating: live.rating(ref) }))).toEqual(ratings);
    }
  };

  test('is right after each entry of any story, whatever it is about', () => {
    fc.assert(
      fc.property(stories(30), fc.nat(20), fc.integer({ min: -20, max: 60 }), (tries, from, after) => {
        const { trail, last } = tell(tries);
        const entries = entriesOf(trail);
        follows(entries, Math.min(entries.length, 1 + from), daysLater(last, after));
      }),
      { numRuns: 60, seed: SEED },
    );
  });

  test('is right after each entry of an honest register', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const entries = entriesOf(clean(plan).trail);
        follows(entries, Math.max(1, entries.length - 60), lastDayOf(plan));
      }),
      { numRuns: 3, seed: SEED },
    );
  });

  test('is right when a report comes after another rating, said for a time, has lapsed', () => {
    const raised = {
      fact: 'raised',
      on: '2024-01-01',
      ref: 'A1',
      title: 'Publish',
      lead: 'CFE',
      accountable: 'owner',
      due: '2024-12-31',
    } as const;
    const overridden = { fact: 'ratingOverridden', on: '2024-01-02', ref: 'A1', to: 'red', reason: 'Doubt', until: '2024-01-31' } as const;
    const reported = { fact: 'reported', on: '2024-02-01', ref: 'A1', text: 'At risk', rag: 'amber' } as const;
    const entries = [raised, overridden, reported].map(
      (fact, index): Entry => ({ number: index + 1, by: 'owner', recordedAt: `${fact.on}T12:00:00.000Z`, facts: [fact] }),
    );
    follows(entries, 1, '2024-02-02');
    follows(entries, 2, '2024-02-02');
  });

  test('knows nothing of an action that is not there', () => {
    expect(livePositionOf(pastOf([]), '2024-01-01').rating('A1')).toBeNull();
  });
});
