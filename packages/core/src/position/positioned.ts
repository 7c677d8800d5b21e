import { type Action, canBeOverdue, officerSays } from '../action/action.ts';
import { timesExtended } from '../action/dates.ts';
import type { Assurance, Stale, Verification } from '../assurance/verification.ts';
import type { DirectorateId, PostId, Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { FinancialYear } from '../day/financial-year.ts';
import { daysOverdue, daysOverdueOnOriginal } from '../rating/of-dates.ts';
import type { Rating } from '../rating/rating.ts';
import { ratingIn } from '../rating/rating-in.ts';
import type { Asked } from '../rule/asked.ts';
import { findingsOn } from '../rule/findings.ts';
import type { Told } from '../rule/told.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { type Movement, movementBetween } from './movement.ts';

/** One action as it stands on the day of a position. */
export type PositionedAction = {
  readonly ref: Ref;
  readonly title: string;
  readonly lead: DirectorateId | null;
  readonly accountable: PostId | null;
  readonly contributors: readonly DirectorateId[];
  readonly stage: Action['stage'];
  readonly rating: Rating;
  readonly officerSays: ReturnType<typeof officerSays>;
  /** The last check, whatever it found; null when nobody has checked. */
  readonly verification: Verification | null;
  /** The last check that assured it, stale or not. */
  readonly assurance: StandingAssurance | null;
  readonly dates: Omit<Action['dates'], 'start'>;
  /** Calendar days past the agreed date; 0 when it is not late or can no longer be. */
  readonly overdueDays: number;
  /** The same against the date first promised. */
  readonly overdueDaysOnOriginal: number;
  readonly extensions: number;
  /** Since the last report to a committee; null when there was none, or the two cannot be compared. */
  readonly movement: Movement | null;
  /** The last progress report, forecast or milestone met; until the first, the day it was raised. */
  readonly lastUpdate: Day;
  /** The rules that it breaks, by id; switched off, a rule is not asked. */
  readonly findings: readonly string[];
  readonly statementYears: readonly FinancialYear[];
};

/** An assurance, whether it is stale, and what made it so. */
export type StandingAssurance = Omit<Assurance, 'stale'> & { readonly stale: boolean; readonly staleBecause: Stale | null };

/** How does this action stand on the day of the register? */
export function positioned(action: Action, asked: Asked, scheme: Scheme): PositionedAction {
  const { today } = asked;
  const rating = asked.rating(action);
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
    movement: movementOf(action.ref, { rating, scheme }, asked.told[0] ?? null),
    lastUpdate: action.lastUpdate,
    findings: findingsOn(action, asked).map(({ rule }) => rule),
    statementYears: action.statementYears,
  };
}

/** Which way did it go since a committee was told? */
export function movementOf(ref: Ref, now: { readonly rating: Rating; readonly scheme: Scheme }, told: Told | null): Movement | null {
  const then = told?.rating(ref) ?? null;
  if (told === null) return null;
  if (then === null) return 'new';
  const before = told.register().action(ref);
  const thenByNow = () => before && ratingIn(told.register(), before, now.scheme);
  return movementBetween({ rating: then, scheme: told.scheme() }, now, thenByNow);
}

function standing(assurance: Assurance | null): StandingAssurance | null {
  return assurance && { ...assurance, stale: assurance.stale !== null, staleBecause: assurance.stale };
}
