import type { Confidence, Rag } from '../action/kinds.ts';
import type { Day } from '../day/day.ts';
import { impossible } from '../impossible.ts';
import type { Predicate } from '../scheme/predicate.ts';

/** What of an action a predicate may look at, and what is said of it in an example. Days are calendar days before the day of the example; below 0 they lie after it. */
type Said = {
  /** The day on which the example is looked at: months are of different lengths. */
  readonly today: { readonly today: Day };
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
      return [predicate.of ?? 'agreed'];
    case 'overdueByMoreThanMonths':
    case 'overdueByAtMostMonths':
      return ['today', predicate.of ?? 'agreed'];
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
    case 'percentAtLeast':
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
