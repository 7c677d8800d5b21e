import fc from 'fast-check';
import { CONFIDENCE } from '../action/kinds.ts';
import { type Day, daysLater } from '../day/day.ts';
import type { Rated } from '../rating/rated.ts';
import type { Predicate } from '../scheme/predicate.ts';
import type { Condition, RatedState, Scheme } from '../scheme/scheme.ts';
import { exampleWith } from './example.ts';

/** Bounds that lie close together, so that what is between them is small, and some that no scheme would have. */
const days = fc.constantFrom(0, 1, 2, 27, 28, 29, 30, 31, 59, 60, 61, 89, 92, 183, 364, 365, 366, 3_660);
const months = fc.constantFrom(1, 1, 2, 3, 6, 12, 24, 60);
const percent = fc.constantFrom(0, 1, 25, 26, 50, 70, 75, 90, 99.5, 100, 110, 150, 250, 300);
const of = fc.constantFrom('agreed' as const, 'original' as const);

/** Any predicate, each kind as often as another. */
const anyPredicate: fc.Arbitrary<Predicate> = fc.oneof(
  fc.record({ when: fc.constantFrom('overdueByMoreThan' as const, 'overdueByAtMost' as const), days, of }),
  fc.record({ when: fc.constantFrom('overdueByMoreThanMonths' as const, 'overdueByAtMostMonths' as const), months, of }),
  fc.record({ when: fc.constantFrom('returnedAndSilentFor' as const, 'noUpdateFor' as const, 'dueSoonWithMilestoneUnmet' as const), days }),
  fc.record({
    when: fc.constantFrom('percentAbove' as const, 'percentAtLeast' as const, 'percentAtMost' as const, 'percentBelow' as const),
    percent,
  }),
  fc.record({ when: fc.constantFrom('paceAtLeast' as const, 'paceBelow' as const), percent }),
  fc.record({ when: fc.constant('officerSays' as const), rag: fc.constantFrom('red' as const, 'amber' as const, 'green' as const) }),
  fc.record({ when: fc.constant('confidenceIs' as const), point: fc.constantFrom(...CONFIDENCE) }),
  fc.record({
    when: fc.constantFrom(
      'noAgreedDate' as const,
      'overdueWithoutRecoveryPlan' as const,
      'noRecoveryPlan' as const,
      'noAccountablePost' as const,
      'notStarted' as const,
      'runningOnExtension' as const,
      'forecastLate' as const,
      'dependsOnLate' as const,
      'returned' as const,
      'noPercent' as const,
      'noPace' as const,
      'noConfidence' as const,
    ),
  }),
);

/** Predicates that look at the same few things of an action, so that what one says bears on what another can. */
const OF_DATES = ['overdueByMoreThan', 'overdueByAtMost', 'overdueByMoreThanMonths', 'overdueByAtMostMonths', 'runningOnExtension'];
const OF_PACE = ['percentAbove', 'percentAtMost', 'percentBelow', 'paceAtLeast', 'paceBelow', 'noPace', 'notStarted', 'overdueByAtMost'];
const among = (names: readonly string[]) => anyPredicate.filter(({ when }) => names.includes(when));

/** A few predicates: any, or some that hang together. */
export const somePredicates: fc.Arbitrary<readonly Predicate[]> = fc.oneof(
  fc.array(anyPredicate, { minLength: 1, maxLength: 6 }),
  fc.array(among(OF_DATES), { minLength: 2, maxLength: 6 }),
  fc.array(among(OF_PACE), { minLength: 2, maxLength: 6 }),
);

const state: fc.Arbitrary<RatedState> = fc.constantFrom('red', 'amber', 'green', 'notYetDue', 'notRated');

const reads = fc.constantFrom('firstThatHolds' as const, 'onlyOneHolds' as const);
const named = { id: fc.constant('some'), title: fc.constant('Some scheme'), reads };

/** A small scheme over a few predicates, which are met in several rows. */
const overAFew: fc.Arbitrary<Scheme> = somePredicates.chain((predicates) => {
  const one: fc.Arbitrary<Predicate> = fc.constantFrom(...predicates);
  const condition: fc.Arbitrary<Condition> = fc.oneof(one, one, fc.record({ all: fc.array(one, { minLength: 2, maxLength: 3 }) }));
  const steps = fc.array(fc.record({ state, any: fc.array(condition, { minLength: 1, maxLength: 3 }) }), { minLength: 1, maxLength: 4 });
  return fc.record({ ...named, steps, otherwise: state }, { requiredKeys: ['id', 'title', 'steps'] });
});

/** A scheme in bands that may meet, leave something between them, or lie over each other, now and then with a row about something else. */
const inBands: fc.Arbitrary<Scheme> = fc
  .record({ bounds: fc.tuple(band(), band(), band(), band()), ofPace: fc.boolean(), other: fc.option(anyPredicate, { freq: 2 }), reads })
  .map(({ bounds, ofPace, other, reads }) => ({
    id: 'bands',
    title: 'Bands',
    reads,
    steps: [
      ...(ofPace ? bandsOfPace(bounds) : bandsOfPercent(bounds)),
      ...(other === null ? [] : [{ state: 'notYetDue' as const, any: [other] }]),
    ],
  }));

export const someScheme: fc.Arbitrary<Scheme> = fc.oneof(overAFew, inBands);

type Bounds = readonly [low: number, from: number, to: number, high: number];

function band(): fc.Arbitrary<number> {
  return fc.constantFrom(25, 26, 75, 75);
}

function bandsOfPercent([low, from, to, high]: Bounds): Scheme['steps'] {
  return [
    { state: 'notRated', any: [{ when: 'noPercent' }] },
    { state: 'red', any: [{ when: 'percentAtMost', percent: low }] },
    {
      state: 'amber',
      any: [
        {
          all: [
            { when: 'percentAbove', percent: from },
            { when: 'percentAtMost', percent: to },
          ],
        },
      ],
    },
    { state: 'green', any: [{ when: 'percentAbove', percent: high }] },
  ];
}

function bandsOfPace([low, from, to, high]: Bounds): Scheme['steps'] {
  return [
    { state: 'notRated', any: [{ when: 'noPace' }] },
    { state: 'red', any: [{ when: 'paceBelow', percent: low }] },
    {
      state: 'amber',
      any: [
        {
          all: [
            { when: 'paceAtLeast', percent: from },
            { when: 'paceBelow', percent: to },
          ],
        },
      ],
    },
    { state: 'green', any: [{ when: 'paceAtLeast', percent: high }] },
  ];
}

const TODAYS = fc.integer({ min: 0, max: 1_460 }).map((after) => daysLater('2023-01-01', after));
const NEAR = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -70, max: 70 }),
  fc.integer({ min: -400, max: 400 }),
  fc.integer({ min: -4_000, max: 4_000 }),
);
const PERCENTS = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true }));

/** Any live action on any day, with anything said of it or not. No date that it has is chosen with a scheme in mind. */
export const someRated: fc.Arbitrary<Rated> = fc
  .record({
    today: TODAYS,
    agreed: fc.option(NEAR),
    promisedBefore: fc.option(fc.nat({ max: 400 })),
    start: fc.option(NEAR),
    raised: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 400 })),
    forecastAfter: fc.option(NEAR),
    updated: fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 400 })),
    returned: fc.option(fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 400 }))),
    followed: fc.boolean(),
    unmet: fc.boolean(),
    plan: fc.boolean(),
    owned: fc.boolean(),
    late: fc.boolean(),
    rag: fc.option(fc.constantFrom('red' as const, 'amber' as const, 'green' as const)),
    percent: fc.option(PERCENTS),
    confidence: fc.option(fc.constantFrom(...CONFIDENCE)),
  })
  .map((said) => {
    const { action } = exampleWith([]);
    const day = (ago: number | null): Day | null => (ago === null ? null : daysLater(said.today, -ago));
    const agreed = day(said.agreed);
    const original = agreed === null || said.promisedBefore === null ? agreed : daysLater(agreed, -said.promisedBefore);
    const due = agreed ?? said.today;
    const raisedOn = daysLater(said.today, -said.raised);
    const returnedOn = day(said.returned);
    const report = { on: said.today, by: 'a post', text: null, recoveryPlan: null, causes: [], noLongerHolds: false };
    return {
      today: said.today,
      late: said.late ? ['another'] : [],
      action: {
        ...action,
        raisedOn,
        accountable: said.owned ? 'a post' : null,
        recoveryPlan: said.plan ? 'A plan' : null,
        lastUpdate: daysLater(said.today, -said.updated),
        dates: {
          start: day(said.start),
          original,
          agreed,
          forecast: said.forecastAfter === null ? null : daysLater(due, said.forecastAfter),
          completed: null,
        },
        milestones: said.unmet ? [{ id: 'M1', title: 'A milestone', due, met: null }] : [],
        reports: [{ ...report, rag: said.rag, percent: said.percent, confidence: said.confidence }],
        returned: returnedOn && { on: returnedOn, by: 'audit', reason: null, followed: said.followed ? returnedOn : null },
      },
    };
  });
