/**
 * `@countersign/core`: what a council promised after a review, who answers for it, how it is going and who has checked it.
 * Pure: the day, the scheme and the record are handed in. Three groups: the words, the questions, the acts; and, in one place,
 * the sentences that screens, files and the command line share.
 */

// The words: shapes, and the schemas that they come from at an edge
export { type Day, day } from './day/day.ts';
export { type Instant, instant } from './day/instant.ts';
export type { Council, Directorate, Post } from './council/council.ts';
export type { DirectorateId, PostId, Ref } from './council/ids.ts';
export type { Line } from './council/line.ts';
export { type Section, SECTIONS } from './prose/section.ts';
export type { Area, Review } from './review/review.ts';
export type { Assurance, Method, Outcome, Stale, StaleReason, Verification } from './assurance/verification.ts';
export type { Action, ActionAt, Returned, Stage, StageName, Undertaking } from './action/action.ts';
export type { Dates, Extension, ExtensionOutcome } from './action/dates.ts';
export {
  type FinancialYear,
  type Horizon,
  type Kind,
  type Origin,
  type Principle,
  type Rag,
  type Scope,
  type TakeUpState,
  financialYear,
  horizon,
  kind,
  origin,
  principle,
  rag,
  scope,
} from './action/kinds.ts';
export type { Measure, Reading } from './action/measure.ts';
export type { Agreement, AgreementState, Contributor, Hand, Handover } from './action/ownership.ts';
export type { Consultation, Evidence, Milestone, ProgressReport, TakeUp } from './action/progress.ts';
export { countersign1 } from './scheme/countersign-1.ts';
export { type Predicate, type Scheme, predicate, scheme } from './scheme/scheme.ts';
export type { Meeting } from './meeting/meeting.ts';
export { type Entry, type Noted, type UnnumberedEntry, unnumberedEntry } from './fact/entry.ts';
export { type ActionFact, type CouncilFact, type Fact, type FactName, type FactOf, FACTS, fact } from './fact/fact.ts';
export type { JsonObject, Kept, Prose, ProseOfSection } from './fact/prose.ts';
export type { Command, CommandOf, DataOf, Fault } from './command/command.ts';
export { type Verb, VERBS } from './command/verbs.ts';
export type { NotedActionFact, Past } from './register/past.ts';
export type { Register } from './register/register.ts';
export type { When } from './register/when.ts';
export { type Counterfactual, type Rating, type State, STATES } from './rating/rating.ts';
export type { Reason } from './rating/reason.ts';
export { type Rule, RULES } from './rule/rules.ts';
export type { Change, ChangeReason, Changes } from './position/changes.ts';
export type { Counts, DirectorateCount, Late } from './position/counts.ts';
export type { Coverage } from './position/coverage.ts';
export type { Movement } from './position/movement.ts';
export type { Head, Position } from './position/position.ts';
export type { PositionedAction, StandingAssurance } from './position/positioned.ts';

// The questions
export { impossible } from './impossible.ts';
export { saysDone, sendsBack } from './assurance/verification.ts';
export { daysBetween, daysLater, isDay } from './day/day.ts';
export { londonDayOf } from './day/instant.ts';
export { canBeOverdue, isLive, officerSays, standingEvidence } from './action/action.ts';
export { isUndecided, pendingExtension, timesExtended } from './action/dates.ts';
export { meetingBefore } from './meeting/last.ts';
export { isActionFact } from './fact/fact.ts';
export { factsOf, keptParts } from './fact/prose.ts';
export { dataJsonSchema, dataOf, needsRef, parseCommand } from './command/command.ts';
export { isVerb } from './command/verbs.ts';
export { isIndependent } from './independence/independence.ts';
export { copyOf, follow, pastOf } from './register/past.ts';
export { registerAsAt } from './register/register.ts';
export { daysOverdue, daysOverdueOnOriginal } from './rating/predicates.ts';
export { ratingOf } from './rating/rating.ts';
export { findingsOn } from './rule/rules.ts';
export { changesBetween } from './position/changes.ts';
export { coverageOf } from './position/coverage.ts';
export { positionOf } from './position/position.ts';
export { ratingIn } from './position/positioned.ts';

// The acts
export { decide } from './act/act.ts';
export { isRefusal, type Refusal } from './act/refusal.ts';

// The sentences
export { changeSentence, MOVEMENT_WORDS } from './wording/changes.ts';
export { counted, dayInWords, daysInWords, listed } from './wording/days.ts';
export { counterfactualSentence, leadingSentence, reasonSentence } from './wording/reasons.ts';
export { refusalSentence } from './wording/refusals.ts';
export { LINE_WORDS, METHOD_WORDS, OUTCOME_WORDS, STAGE_WORDS, STALE_WORDS, STATE_WORDS } from './wording/states.ts';
export { summarySentences } from './wording/summary.ts';
