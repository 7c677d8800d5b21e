import { type Action, canBeOverdue, officerSays, type StageName } from '../action/action.ts';
import type { Agreement } from '../action/agreement.ts';
import { timesExtended } from '../action/dates.ts';
import type { Rag } from '../action/kinds.ts';
import type { Assurance, Stale, Verification } from '../assurance/verification.ts';
import type { DirectorateId, PostId, Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { FinancialYear } from '../day/financial-year.ts';
import { daysOverdue, daysOverdueOnOriginal } from '../rating/of-dates.ts';
import { type Rating, ratingOf } from '../rating/rating.ts';
import type { Register } from '../register/register.ts';
import { findingsOn } from '../rule/rules.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { type Movement, movementBetween } from './movement.ts';

/** One action in a position: what it is, who answers for it, how it is rated and why, and who has checked it. */
export type PositionedAction = {
  readonly ref: Ref;
  readonly title: string;
  readonly lead: DirectorateId | null;
  readonly accountable: PostId | null;
  readonly contributors: readonly DirectorateId[];
  readonly stage: StageName;
  readonly rating: Rating;
  /** The officer's own view stands beside the rating and is never replaced by it. */
  readonly officerSays: Rag | null;
  /** The last check, whatever it found. */
  readonly verification: Verification | null;
  /** The last check that assured it, stale or not. */
  readonly assurance: StandingAssurance | null;
  readonly dates: {
    readonly original: Day | null;
    readonly agreed: Day | null;
    readonly forecast: Day | null;
    readonly completed: Day | null;
  };
  /** Calendar days past the agreed date; 0 once it is reported complete or ended. */
  readonly overdueDays: number;
  readonly overdueDaysOnOriginal: number;
  readonly extensions: number;
  /** Against the last meeting before this day; null when there was none, or when the two cannot be compared. */
  readonly movement: Movement | null;
  readonly lastUpdate: Day;
  readonly findings: readonly string[];
  readonly statementYears: readonly FinancialYear[];
};

/** An assurance, whether it is stale, and what made it so. */
export type StandingAssurance = Omit<Assurance, 'stale'> & { readonly stale: boolean; readonly staleBecause: Stale | null };

export type PositionedOf = {
  readonly action: Action;
  readonly register: Register;
  readonly scheme: Scheme;
  readonly before: Register | null;
  readonly agreements: AgreementsByAction;
};

/** How does this action stand on the day of the register? */
export function positioned({ action, register, scheme, before, agreements }: PositionedOf): PositionedAction {
  const rating = ratingIn(register, action, scheme);
  const today = register.when.asAt;
  const { start: _start, ...dates } = action.dates;
  return {
    ref: action.ref,
    title: action.title,
    lead: action.lead,
    accountable: action.accountable,
    contributors: [...new Set(action.contributors.map(({ directorate }) => directorate))],
    stage: action.stage,
    rating,
    officerSays: officerSays(action),
    verification: action.verifications.at(-1) ?? null,
    assurance: standing(action.assurance),
    dates,
    overdueDays: canBeOverdue(action) ? daysOverdue(action, today) : 0,
    overdueDaysOnOriginal: canBeOverdue(action) ? daysOverdueOnOriginal(action, today) : 0,
    extensions: timesExtended(action),
    movement: before && movementOf(action, rating, before, scheme),
    lastUpdate: action.lastUpdate,
    findings: findingsOn({ action, today, agreements: agreements.get(action.ref) ?? [] }),
    statementYears: action.statementYears,
  };
}

/** How is this action of this register rated on the day of the register? */
export function ratingIn(register: Register, action: Action, scheme: Scheme): Rating {
  return ratingOf(action, register.when.asAt, scheme, register.action);
}

export type AgreementsByAction = ReadonlyMap<Ref, readonly Agreement[]>;

/** Which agreements does each action rest on? */
export function agreementsByAction({ agreements }: Register): AgreementsByAction {
  const byAction = new Map<Ref, Agreement[]>();
  for (const agreement of agreements.values())
    for (const ref of agreement.actions) byAction.set(ref, [...(byAction.get(ref) ?? []), agreement]);
  return byAction;
}

function movementOf(action: Action, rating: Rating, before: Register, scheme: Scheme): Movement | null {
  const then = before.action(action.ref);
  return then === null ? 'new' : movementBetween(ratingIn(before, then, scheme).state, rating.state);
}

function standing(assurance: Assurance | null): StandingAssurance | null {
  return assurance && { ...assurance, stale: assurance.stale !== null, staleBecause: assurance.stale };
}
