import type { Confidence, Rag } from '../action/kinds.ts';
import type { StaleReason } from '../assurance/verification.ts';
import type { PostId, Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';

/** Why an action is rated as it is. Data, so that each screen can choose its words; days are calendar days. */
export type Reason = OfDates | OfOwnership | OfTheOfficer | OfChecking | OfThePast | Overridden;

/** What its dates say. */
type OfDates =
  | { readonly reason: 'noAgreedDate' }
  | { readonly reason: 'overdue'; readonly agreed: Day; readonly days: number }
  | { readonly reason: 'overdueOnOriginal'; readonly original: Day; readonly days: number }
  | { readonly reason: 'noRecoveryPlan'; readonly days: number }
  | { readonly reason: 'notStarted'; readonly start: Day }
  | {
      readonly reason: 'runningOnExtension';
      readonly original: Day;
      readonly agreed: Day;
      readonly days: number;
      readonly extensions: number;
    }
  /** No extension was given, yet an earlier date was promised: for an action that it took over, or by another body. */
  | { readonly reason: 'promisedEarlier'; readonly original: Day; readonly agreed: Day; readonly days: number }
  | { readonly reason: 'forecastLate'; readonly forecast: Day; readonly agreed: Day; readonly days: number }
  | { readonly reason: 'milestoneUnmet'; readonly milestones: readonly string[]; readonly due: Day; readonly days: number };

type OfOwnership = { readonly reason: 'noAccountablePost' } | { readonly reason: 'dependsOnLate'; readonly refs: readonly Ref[] };

/** What the officer says, or does not. */
type OfTheOfficer =
  | { readonly reason: 'noUpdate'; readonly since: Day; readonly days: number }
  | { readonly reason: 'officerSays'; readonly rag: Rag; readonly on: Day }
  | { readonly reason: 'percent'; readonly percent: number; readonly on: Day }
  | { readonly reason: 'noPercent' }
  /** `pace`: what is done as a percentage of what the time gone by would ask for; 100 is on time. */
  | { readonly reason: 'pace'; readonly percent: number; readonly elapsed: number; readonly of: number; readonly pace: number }
  | { readonly reason: 'noPace' }
  | { readonly reason: 'confidence'; readonly point: Confidence; readonly on: Day }
  | { readonly reason: 'noConfidence' };

/** What whoever checked it says. */
type OfChecking =
  | { readonly reason: 'returned'; readonly on: Day; readonly by: PostId }
  | { readonly reason: 'returnedAndSilent'; readonly on: Day; readonly days: number }
  | { readonly reason: 'assuranceStale'; readonly why: StaleReason; readonly on: Day };

/** What no later stage takes away. */
type OfThePast =
  | { readonly reason: 'completedLate'; readonly agreed: Day; readonly days: number }
  | { readonly reason: 'completedAfterOriginal'; readonly original: Day; readonly days: number }
  | { readonly reason: 'endedLate'; readonly agreed: Day; readonly days: number }
  | { readonly reason: 'endedAfterOriginal'; readonly original: Day; readonly days: number }
  | { readonly reason: 'riskPastItsDay'; readonly until: Day; readonly days: number };

/** Somebody entitled to said another rating than the scheme's, until a day. */
type Overridden = {
  readonly reason: 'overridden';
  readonly by: PostId;
  readonly on: Day;
  readonly until: Day;
  readonly why: string;
};
