import type { DirectorateId, PostId, Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { FinancialYear } from '../day/financial-year.ts';
import type { Tie } from '../independence/independence.ts';
import type { PracticeInYear } from '../practice/deviation.ts';

/** What a rule found, as data: each names what it saw, so that a reader can look it up. Days are calendar days. */
export type Found = OfOwners | OfDependence | OfDates | OfRating | OfClosing | OfScope | OfReporting | OfPublishing | OfReviews;

type OfOwners =
  | { readonly found: 'noAccountablePost' }
  | { readonly found: 'noLead' }
  | { readonly found: 'contributorWithoutPost'; readonly directorate: DirectorateId }
  | { readonly found: 'noAgreement'; readonly directorates: readonly DirectorateId[] }
  | {
      readonly found: 'stillADraft';
      readonly agreement: string;
      readonly draftedOn: Day;
      readonly days: number;
      readonly pastAgreedDate: boolean;
    }
  | { readonly found: 'agreementExpired'; readonly agreement: string; readonly on: Day }
  | { readonly found: 'noLeadMember' }
  | { readonly found: 'vacant'; readonly post: PostId; readonly since: Day }
  | { readonly found: 'interim'; readonly post: PostId; readonly since: Day; readonly days: number }
  | { readonly found: 'postElsewhere'; readonly post: PostId; readonly directorate: DirectorateId }
  | { readonly found: 'budgetElsewhere'; readonly directorate: DirectorateId }
  | { readonly found: 'manyActions'; readonly post: PostId; readonly actions: number; readonly most: number }
  | { readonly found: 'manyReds'; readonly post: PostId; readonly actions: number; readonly most: number }
  | { readonly found: 'noRespondent'; readonly due: Day; readonly from: readonly PostId[] }
  | { readonly found: 'responseOverdue'; readonly due: Day; readonly respondent: PostId }
  | { readonly found: 'notTakenUp'; readonly directorates: readonly DirectorateId[]; readonly since: Day };

type OfDependence =
  | { readonly found: 'bodyWithout'; readonly body: string; readonly lacks: readonly ('contact' | 'fallback')[] }
  | { readonly found: 'greenWhilePredecessorLate'; readonly refs: readonly Ref[] };

type OfDates =
  | { readonly found: 'noDate' }
  | { readonly found: 'pastWhenRaised'; readonly due: Day; readonly raisedOn: Day }
  | { readonly found: 'anotherDue'; readonly original: Day | null; readonly given: Day }
  | { readonly found: 'raisedAgain'; readonly ref: Ref; readonly original: Day }
  | { readonly found: 'nobodyApproved'; readonly to: Day }
  | { readonly found: 'extendedOften'; readonly times: number }
  | { readonly found: 'askedTooLate'; readonly due: Day; readonly askedOn: Day }
  | { readonly found: 'extendedTogether'; readonly meeting: string; readonly on: Day; readonly actions: number };

type OfRating =
  | { readonly found: 'officerDiffers'; readonly officer: string; readonly scheme: string }
  | { readonly found: 'redBeforeItsStart'; readonly start: Day }
  | { readonly found: 'greenPastItsDate'; readonly agreed: Day; readonly days: number }
  | { readonly found: 'noRecoveryStep' }
  | { readonly found: 'noCause' }
  | { readonly found: 'silent'; readonly since: Day; readonly days: number; readonly atMost: number }
  | { readonly found: 'suddenlyRed'; readonly meetings: readonly string[] }
  | { readonly found: 'greenWithoutEvidence'; readonly meeting: string; readonly on: Day };

type OfClosing =
  | { readonly found: 'tiedVerifier'; readonly by: PostId; readonly as: Tie['as'] }
  | { readonly found: 'verifiedFromLineOne'; readonly by: PostId }
  | { readonly found: 'noEvidence' }
  | { readonly found: 'unverified'; readonly since: Day; readonly days: number; readonly atMost: number }
  /** `loweredOn`: it is no longer that priority, since this day. */
  | { readonly found: 'closedWithoutDecision'; readonly priority: string; readonly since: Day; readonly loweredOn?: Day }
  | { readonly found: 'doneThoughOpen'; readonly on: Day }
  | { readonly found: 'openThoughDone'; readonly on: Day }
  | { readonly found: 'approverTooLow'; readonly approver: PostId }
  | { readonly found: 'riskNotReported'; readonly since: Day }
  | { readonly found: 'riskPastItsDay'; readonly until: Day }
  | { readonly found: 'sameTheme'; readonly theme: string; readonly refs: readonly Ref[] }
  | { readonly found: 'expiring'; readonly until: Day; readonly days: number }
  | { readonly found: 'evidenceChanged'; readonly sha256: string; readonly on: Day }
  | { readonly found: 'evidenceMissing'; readonly sha256: string; readonly on: Day }
  | { readonly found: 'toldDoneThenReturned'; readonly on: Day; readonly by: PostId };

type OfScope =
  | { readonly found: 'bundled' }
  | { readonly found: 'rewordedUnapproved'; readonly on: Day; readonly by: PostId }
  | { readonly found: 'vanished'; readonly source: string; readonly on: Day }
  | { readonly found: 'columnsDropped'; readonly columns: readonly string[]; readonly on: Day }
  | { readonly found: 'coverage'; readonly verified: number; readonly areas: number };

type OfReporting =
  | { readonly found: 'noCadence' }
  | { readonly found: 'cadenceMissed'; readonly last: Day | null; readonly everyMonths: number };

type OfPublishing =
  | { readonly found: 'openWeakness'; readonly weakness: string; readonly body: string }
  | { readonly found: 'doneOnLineOne'; readonly by: PostId }
  | { readonly found: 'carriedTooLong'; readonly first: FinancialYear; readonly years: number }
  | { readonly found: 'toldBeforeExempt'; readonly meeting: string; readonly issuedOn: Day; readonly fields: readonly string[] }
  | { readonly found: 'juniorName'; readonly post: PostId };

type OfReviews =
  | { readonly found: 'unanswered' }
  | {
      readonly found: 'deviates';
      readonly directorate: DirectorateId;
      readonly year: FinancialYear;
      readonly state: PracticeInYear['state'];
    }
  | { readonly found: 'switchedOff'; readonly reason: string; readonly by: PostId; readonly on: Day };
