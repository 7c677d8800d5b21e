import { CONFIDENCE, type Confidence, type Rag } from '../action/kinds.ts';
import { impossible } from '../impossible.ts';
import type { Predicate } from '../scheme/predicate.ts';

/** What of an action a predicate may look at, and what is said of it in an example. Days are calendar days before the day of the example; below 0 they lie after it. */
type Said = {
  readonly agreed: { readonly ago: number | null };
  readonly original: { readonly ago: number | null };
  readonly start: { readonly ago: number | null };
  readonly forecast: { readonly afterAgreed: number | null };
  readonly update: { readonly ago: number };
  readonly return: { readonly ago: number | null; readonly followed: boolean };
  readonly milestone: { readonly is: boolean };
  readonly plan: { readonly is: boolean };
  readonly accountable: { readonly is: boolean };
  readonly dependence: { readonly is: boolean };
  readonly rag: { readonly rag: Rag | null };
  readonly percent: { readonly percent: number | null };
  readonly confidence: { readonly point: Confidence | null };
};
export type Aspect = keyof Said;

/** One aspect of an example action. */
export type TraitOf<A extends Aspect> = { readonly [Of in A]: { readonly aspect: Of } & Said[Of] }[A];
export type Trait = TraitOf<Aspect>;

/** Which aspects does the predicate look at? */
export function aspectsOf(predicate: Predicate): readonly Aspect[] {
  switch (predicate.when) {
    case 'noAgreedDate':
      return ['agreed'];
    case 'overdueByMoreThan':
    case 'overdueByAtMost':
    case 'overdueByMoreThanMonths':
    case 'overdueByAtMostMonths':
      return [predicate.of ?? 'agreed'];
    case 'overdueWithoutRecoveryPlan':
      return ['agreed', 'plan'];
    case 'noRecoveryPlan':
      return ['plan'];
    case 'returned':
    case 'returnedAndSilentFor':
      return ['return'];
    case 'noAccountablePost':
      return ['accountable'];
    case 'noUpdateFor':
      return ['update'];
    case 'notStarted':
      return ['start'];
    case 'runningOnExtension':
      return ['agreed', 'original'];
    case 'forecastLate':
      return ['agreed', 'forecast'];
    case 'dueSoonWithMilestoneUnmet':
      return ['agreed', 'milestone'];
    case 'dependsOnLate':
      return ['dependence'];
    case 'officerSays':
      return ['rag'];
    case 'percentAbove':
    case 'percentAtMost':
    case 'percentBelow':
    case 'noPercent':
      return ['percent'];
    case 'paceAtLeast':
    case 'paceBelow':
    case 'noPace':
      return ['percent', 'start', 'agreed'];
    case 'confidenceIs':
    case 'noConfidence':
      return ['confidence'];
    default:
      return impossible(predicate);
  }
}

/** The values of an aspect that can make a difference to these predicates: on each side of every bound, and none at all. */
export function traitsFor(aspect: Aspect, predicates: readonly Predicate[]): readonly Trait[] {
  switch (aspect) {
    case 'agreed':
    case 'original':
      return [null, ...dayBounds(predicates)].map((ago) => ({ aspect, ago }));
    case 'start':
      // Long enough before every bound of a date, a little before, and still to come.
      return [null, 4_000, 1, -1].map((ago) => ({ aspect, ago }));
    case 'forecast':
      return [null, 0, 1].map((afterAgreed) => ({ aspect, afterAgreed }));
    case 'update':
      return around(predicates.flatMap((each) => ('days' in each ? [each.days] : []))).map((ago) => ({ aspect, ago: Math.max(0, ago) }));
    case 'return':
      return [
        { aspect, ago: null, followed: false },
        { aspect, ago: 0, followed: true },
        ...around(predicates.flatMap((each) => ('days' in each ? [each.days] : []))).map((ago) => ({
          aspect,
          ago: Math.max(0, ago),
          followed: false,
        })),
      ];
    case 'milestone':
    case 'plan':
    case 'accountable':
    case 'dependence':
      return [true, false].map((is) => ({ aspect, is }));
    case 'rag':
      return [null, 'red' as const, 'amber' as const, 'green' as const].map((rag) => ({ aspect, rag }));
    case 'percent':
      return [null, 0, 100, ...percentBounds(predicates)].map((percent) => ({ aspect, percent }));
    case 'confidence':
      return [null, ...CONFIDENCE].map((point) => ({ aspect, point }));
    default:
      return impossible(aspect);
  }
}

/** Days past a date that lie on each side of every bound, in days and in months of any length; and before it. */
function dayBounds(predicates: readonly Predicate[]): readonly number[] {
  const days = predicates.flatMap((each) => ('days' in each ? [each.days, -each.days] : []));
  const months = predicates.flatMap((each) => ('months' in each ? [27, 28, 29, 30, 31].map((length) => length * each.months) : []));
  return around([0, ...days, ...months, 3_000, -3_000]);
}

/** Half way between two whole percentages lies something too. */
function percentBounds(predicates: readonly Predicate[]): readonly number[] {
  const bounds = predicates.flatMap((each) => ('percent' in each ? [each.percent] : []));
  return [...new Set(bounds.flatMap((bound) => [bound - 1, bound - 0.5, bound, bound + 0.5, bound + 1, bound / 2]))].filter(
    (each) => each >= 0 && each <= 100,
  );
}

function around(bounds: readonly number[]): readonly number[] {
  return [...new Set([0, ...bounds].flatMap((bound) => [bound - 1, bound, bound + 1]))];
}
