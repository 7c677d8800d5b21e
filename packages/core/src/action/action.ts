import type { Assurance, Verification } from '../assurance/verification.ts';
import type { DirectorateId, PostId, Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { FinancialYear } from '../day/financial-year.ts';
import type { Dates, Extension } from './dates.ts';
import type { Exemption } from './exemption.ts';
import type { Cause, Horizon, Kind, Origin, Principle, Scope } from './kinds.ts';
import type { Override } from './override.ts';
import type { CarriedFrom, Contributor, Hand, Handover, OutsideBody } from './ownership.ts';
import type { Consultation, Evidence, Forecast, Milestone, ProgressReport, TakeUp } from './progress.ts';
import type { Proposal } from './proposal.ts';

/**
 * A promise that officers made after a review: what was undertaken, and the stage it has reached.
 * What is true depends on the stage, so the type does too: nobody can write down an assured action without its assurance.
 */
export type Action = Undertaking & Stage;

export type Stage = Offered | Open | ReportedComplete | Assured | Suspended | Superseded | RiskAccepted | Withdrawn;
export type StageName = Stage['stage'];
export type ActionAt<Name extends StageName> = Undertaking & Extract<Stage, { stage: Name }>;

/** Nobody has taken it yet. Only the first offer is a stage; a later hand-over is a field of an open action. */
export type Offered = { readonly stage: 'offered'; readonly offeredTo: DirectorateId };
export type Open = { readonly stage: 'open'; readonly returned: Returned | null };
/** Officers say that it is complete. Nobody independent has said so yet, or what they said has gone stale. */
export type ReportedComplete = { readonly stage: 'reportedComplete'; readonly reported: { readonly on: Day; readonly by: PostId } };
export type Assured = { readonly stage: 'assured'; readonly assurance: Assurance };
/** Work has stopped for a time. What was sent back before is still to be answered when it goes on. */
export type Suspended = {
  readonly stage: 'suspended';
  readonly reason: string;
  readonly until: Day | null;
  readonly returned: Returned | null;
};
export type Superseded = { readonly stage: 'superseded'; readonly successor: Successor };
export type RiskAccepted = { readonly stage: 'riskAccepted'; readonly approver: PostId; readonly reason: string; readonly until: Day };
export type Withdrawn = { readonly stage: 'withdrawn'; readonly reason: string };

/** What took an action's place: other actions of this register, or an action of another body that it was carried out to. */
export type Successor =
  | { readonly in: 'register'; readonly refs: readonly Ref[] }
  | { readonly in: 'body'; readonly body: string; readonly ref: string | null };

/** Sent back by whoever checked it. `followed` is the first day on which the owner did something about it. */
export type Returned = { readonly on: Day; readonly by: PostId; readonly reason: string | null; readonly followed: Day | null };

/** What holds of an action whatever its stage. */
export type Undertaking = {
  readonly ref: Ref;
  readonly title: string;
  readonly description: string | null;
  readonly kind: Kind | null;
  readonly horizon: Horizon | null;
  readonly scope: Scope;
  readonly origins: readonly Origin[];
  readonly priority: string | null;
  readonly review: string | null;
  readonly recommendation: string | null;
  readonly area: string | null;
  readonly principle: Principle | null;
  readonly subPrinciple: string | null;
  /** The Annual Governance Statements that it belongs to; none means every year. */
  readonly statementYears: readonly FinancialYear[];
  /** The series of sheets that it came in by. */
  readonly source: string | null;
  /** The expected practices that it repairs. They go on being read after it is closed. */
  readonly repairs: readonly string[];
  /** Assured, and since then part of how the council works; null until somebody says so. */
  readonly embeddedOn: Day | null;
  /** The register of another body that it was carried in from; null when it was raised here. */
  readonly carriedFrom: CarriedFrom | null;
  /** The actions of this register that it was split from, or that it superseded. */
  readonly follows: readonly Ref[];

  /** The lead directorate; an action is counted once, under it. */
  readonly lead: DirectorateId | null;
  /** The one post that answers for the whole; null when nobody does. */
  readonly accountable: PostId | null;
  readonly contributors: readonly Contributor[];
  readonly handover: Handover | null;
  readonly hands: readonly Hand[];
  readonly dependsOn: readonly Ref[];
  readonly dependsOnBodies: readonly OutsideBody[];
  /** The member who answers for it in public, by office; null when nobody said who. */
  readonly leadMember: PostId | null;
  /** The directorate that holds the budget for it, where that was said. */
  readonly budget: DirectorateId | null;
  /** What lies at its root, as a person tagged it. */
  readonly themes: readonly string[];
  /** A person says that the row holds several deliverables. */
  readonly bundles: boolean;
  /** Why it was last classified, where that was said. */
  readonly classifiedBecause: string | null;
  /** The directorates that led it, oldest first. */
  readonly led: readonly { readonly directorate: DirectorateId; readonly from: Day }[];

  readonly raisedOn: Day;
  /** The day on which it came to its present stage. */
  readonly since: Day;
  readonly dates: Dates;
  readonly extensions: readonly Extension[];
  /** How often the date was moved before it was split from another action. */
  readonly extendedBefore: number;
  /** A later sheet gave another due date than the one first promised; the day it gave. */
  readonly disputedDue: Day | null;

  /** Every day that an officer forecast, oldest first. */
  readonly forecasts: readonly Forecast[];
  readonly reports: readonly ProgressReport[];
  /** The last progress report, forecast or milestone met; until the first one, the day it was raised. */
  readonly lastUpdate: Day;
  readonly recoveryPlan: string | null;
  /** The causes of change that were told of it, oldest first. */
  readonly causes: readonly Cause[];
  /** The last day on which its words were changed, and who changed them; null when they are those first recorded. */
  readonly reworded: { readonly on: Day; readonly by: PostId } | null;
  /** The last time that somebody said another rating than the scheme's. It holds until its last day. */
  readonly override: Override | null;
  /** The last time that it was sent back, whatever came after. */
  readonly lastReturn: Returned | null;
  readonly milestones: readonly Milestone[];
  readonly takeUp: readonly TakeUp[];
  readonly consultations: readonly Consultation[];
  /** Which of its words are exempt, by which paragraph and why. */
  readonly exemptions: readonly Exemption[];
  readonly proposals: readonly Proposal[];

  readonly evidence: readonly Evidence[];
  readonly verifications: readonly Verification[];
  /** The last verification that assured it, stale or not; null when none ever did. */
  readonly assurance: Assurance | null;
};

/** Is the work still to be done, so that it is rated red, amber or green? */
export function isLive(action: Action): action is ActionAt<'offered' | 'open'> {
  return action.stage === 'offered' || action.stage === 'open';
}

/** May lateness be counted against it? Suspending an action or accepting its risk does not stop the calendar. */
export function canBeOverdue({ stage }: Action): boolean {
  return stage === 'offered' || stage === 'open' || stage === 'suspended' || stage === 'riskAccepted';
}

/** What the officers last said of it: red, amber, green, or nothing yet. */
export function officerSays({ reports }: Action) {
  return reports.findLast(({ rag }) => rag !== null)?.rag ?? null;
}

/** The evidence that stands: lodged, and not replaced by another piece. */
export function standingEvidence({ evidence }: Action): readonly Evidence[] {
  return evidence.filter(({ replaced }) => !replaced);
}

/** Was it found changed or gone when it was last looked at? Nobody can vouch for anything on it until it is found again, or replaced. */
export function isShaken({ recheck }: Evidence): boolean {
  return recheck !== null && recheck.found !== 'same';
}
