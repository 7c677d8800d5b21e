import type { Rag } from '../action/kinds.ts';
import type { StaleReason } from '../assurance/verification.ts';
import type { PostId, Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';

/** Why an action is rated as it is. Data, so that each screen can choose its words; days are calendar days. */
export type Reason =
  | { readonly reason: 'noAgreedDate' }
  | { readonly reason: 'overdue'; readonly agreed: Day; readonly days: number }
  | { readonly reason: 'noRecoveryPlan'; readonly days: number }
  | { readonly reason: 'returnedAndSilent'; readonly on: Day; readonly days: number }
  | { readonly reason: 'noAccountablePost' }
  | { readonly reason: 'noUpdate'; readonly since: Day; readonly days: number }
  | { readonly reason: 'notStarted'; readonly start: Day }
  | {
      readonly reason: 'runningOnExtension';
      readonly original: Day;
      readonly agreed: Day;
      readonly days: number;
      readonly extensions: number;
    }
  | { readonly reason: 'forecastLate'; readonly forecast: Day; readonly agreed: Day; readonly days: number }
  | { readonly reason: 'milestoneUnmet'; readonly milestones: readonly string[]; readonly due: Day; readonly days: number }
  | { readonly reason: 'dependsOnLate'; readonly refs: readonly Ref[] }
  | { readonly reason: 'officerSays'; readonly rag: Rag; readonly on: Day }
  | { readonly reason: 'returned'; readonly on: Day; readonly by: PostId }
  | { readonly reason: 'assuranceStale'; readonly why: StaleReason; readonly on: Day }
  | { readonly reason: 'completedLate'; readonly agreed: Day; readonly days: number }
  | { readonly reason: 'endedLate'; readonly agreed: Day; readonly days: number };
