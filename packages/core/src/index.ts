/**
 * `@countersign/core`: what a council promised after a review, who answers for it, how it is going and who has checked it.
 * Pure: the day, the scheme and the record are handed in. Three groups: the words, the questions, the acts; and, in one place,
 * the sentences that screens, files and the command line share.
 */

// The words: shapes, and the schemas that they come from at an edge
export { type Day, day } from './day/day.ts';
export {
  type BankHoliday,
  type BankHolidays,
  type HolidayChange,
  type HolidayDivision,
  BANK_HOLIDAYS,
  HOLIDAY_YEARS,
  bankHoliday,
  holidayDivision,
} from './day/bank-holidays.ts';
export { type Instant, instant } from './day/instant.ts';
export { type ClosedDays, type WorkingCalendar, closedDays } from './day/working-days.ts';
export { type FinancialYear, financialYear } from './day/financial-year.ts';
export type { BreakGlass, Committee, Council, Directorate, Holding, Post, StatutoryOffice } from './council/council.ts';
export type { CommitteeId, DirectorateId, PostId, Ref } from './council/ids.ts';
export type { Line } from './council/line.ts';
export { FIRST_POLICY, type Policy } from './council/policy.ts';
export type { Role, RoleHeld } from './council/role.ts';
export type { Scale } from './council/scale.ts';
export { type Erasable, type Section, ERASABLE, ERASED, SECTIONS } from './prose/section.ts';
export type { Answer, Area, JointResponse, Recommendation, Response, Review, ReviewKind } from './review/review.ts';
export type { Bound, Keeping, Practice, PracticeReading } from './practice/practice.ts';
export type { Assurance, Grade, Method, Outcome, Stale, StaleReason, Verification } from './assurance/verification.ts';
export type { Action, ActionAt, Returned, Stage, StageName, Successor, Undertaking } from './action/action.ts';
export type { Dates, Extension, ExtensionOutcome } from './action/dates.ts';
export {
  type Cause,
  type Horizon,
  type Kind,
  type Origin,
  type Principle,
  type Rag,
  type Scope,
  type TakeUpState,
  cause,
  horizon,
  kind,
  origin,
  principle,
  rag,
  scope,
} from './action/kinds.ts';
export type { Measure, Reading } from './action/measure.ts';
export type { CarriedFrom, Contributor, Hand, Handover, OutsideBody } from './action/ownership.ts';
export type { Agreement, AgreementState } from './action/agreement.ts';
export { type Exemption, type ExemptField, EXEMPTIBLE, PARAGRAPHS } from './action/exemption.ts';
export type { Matter, Proposal } from './action/proposal.ts';
export type { Consultation, Evidence, EvidenceFound, Milestone, ProgressReport, Recheck, TakeUp } from './action/progress.ts';
export { countersign1 } from './scheme/countersign-1.ts';
export { PRESETS } from './scheme/presets.ts';
export { type Adopted, schemeOn } from './scheme/adopted.ts';
export { type Predicate, predicate } from './scheme/predicate.ts';
export { type Scheme, scheme } from './scheme/scheme.ts';
export type { SwitchedOff } from './scheme/switched-off.ts';
export type { Endorsement } from './meeting/endorsement.ts';
export type { Cadence, Issued, Meeting, PlannedItem } from './meeting/meeting.ts';
export { type ClearDayCalendar, type LeftOut, type PublishBy, clearDayCalendar, parish, principalCouncil } from './meeting/publication.ts';
export { type Resolution, type ResolutionVerb, resolutionVerb } from './meeting/resolution.ts';
export { deliveringGoodGovernance } from './statement/delivering-good-governance.ts';
export { type Framework, framework, frameworkOf } from './statement/framework.ts';
export { type Ground, type GroundKind, GROUND_KINDS, ground, STRENGTHS, type Strength, strength } from './statement/ground.ts';
export type { GovernanceIssue, IssueConclusion, IssueOutcome, Significance } from './statement/issue.ts';
export type { Gives, Opinion, OpinionKind } from './statement/opinion.ts';
export type {
  Approval,
  Assertion,
  Claim,
  Links,
  PublishedAssertion,
  Statement,
  StatementSection,
  StatementVersion,
  StatementWords,
  VersionKind,
} from './statement/statement.ts';
export type { Weakness } from './statement/weakness.ts';
export { type Entry, type Noted, type UnnumberedEntry, unnumberedEntry } from './fact/entry.ts';
export { type ActionFact, type CouncilFact, type Fact, type FactName, type FactOf, FACTS, fact } from './fact/fact.ts';
export type { JsonObject, Kept, Prose, ProseOfSection } from './fact/prose.ts';
export type { Command, CommandOf, DataOf, Fault } from './command/command.ts';
export { type Verb, VERBS } from './command/verbs.ts';
export type { Tie } from './independence/independence.ts';
export type { Corrections } from './register/corrections.ts';
export type { Correction, Erasure, NotedActionFact, Past } from './register/past.ts';
export type { Register } from './register/register.ts';
export type { When } from './register/when.ts';
export type { Counterfactual } from './rating/counterfactuals.ts';
export type { Rating } from './rating/rating.ts';
export { type State, STATES } from './rating/state.ts';
export type { Reason } from './rating/reason.ts';
export type { Duty } from './strength/duties.ts';
export type { Overstatement } from './strength/overstated.ts';
export type { Found } from './rule/found.ts';
export type { Finding, Rule, Severity } from './rule/rule.ts';
export { RULES } from './rule/rules.ts';
export type { Told } from './rule/told.ts';
export type { Change, ChangeReason, Changes } from './position/changes.ts';
export type { Counts, DirectorateCount, Late } from './position/counts.ts';
export type { AreaCoverage, Coverage, Lack, RecommendationCoverage } from './coverage/coverage.ts';
export type { ForecastsKept } from './position/forecasts.ts';
export type { Implementation, Rate } from './position/implementation.ts';
export type { Movement } from './position/movement.ts';
export type { CommitteeListed } from './position/committees.ts';
export type { JointResponseListed } from './position/joint.ts';
export type { Owed, Shared } from './position/shared.ts';
export type { TakenUp } from './position/take-up.ts';
export type { UnansweredOffer } from './position/unanswered.ts';
export type { UnfilledPost } from './position/unfilled.ts';
export type { Waiting } from './position/waiting.ts';
export type { Optimism } from './position/optimism.ts';
export type { MeetingListed } from './position/programme.ts';
export type { Slippage } from './position/slippage.ts';
export type { Point, Strip, StripState } from './position/trend.ts';
export type { AtOnce } from './live/at-once.ts';
export type { LivePosition } from './live/live-position.ts';
export type { Opened } from './snapshot/opened.ts';
export type { Snapshot } from './snapshot/snapshot.ts';
export type { Example, SchemeFault } from './faults/faults.ts';
export type { Head, Position } from './position/position.ts';
export type { PositionedAction, StandingAssurance } from './position/positioned.ts';
export { type Audience, AUDIENCES, WITHHELD } from './disclosure/audience.ts';
export type { Actor } from './access/actor.ts';
export type { Denial, SegregationReason, SegregationRule } from './access/denial.ts';
export { GRANTS, type Standing } from './access/grants.ts';
export type { Reading as Reads } from './access/can-read.ts';
export type { PracticeInYear } from './practice/deviation.ts';

// The questions
export { impossible } from './impossible.ts';
export { once } from './once.ts';
export { isSame } from './same.ts';
export { saysDone, sendsBack } from './assurance/verification.ts';
export { mergedHolidays } from './day/bank-holidays.ts';
export { daysBetween, daysLater, isDay } from './day/day.ts';
export { isWorkingDay, workingCalendar, workingDaysAfter, workingDaysBefore, workingDaysBetween, workOn } from './day/working-days.ts';
export { londonDayOf } from './day/instant.ts';
export { daysOf, financialYearOf } from './day/financial-year.ts';
export { monthsLater } from './day/months.ts';
export { headsNow, isFilled, isOpen, successorsOf } from './council/council.ts';
export { policyOn } from './council/policy.ts';
export { placeOn, urgencyOf } from './council/scale.ts';
export { boundOn } from './practice/practice.ts';
export { keptIn, practicesByYear } from './practice/deviation.ts';
export { canBeOverdue, isLive, officerSays, standingEvidence } from './action/action.ts';
export { isUndecided, pendingExtension, timesExtended } from './action/dates.ts';
export { agreementsInOrder } from './action/agreement.ts';
export { meetsTarget } from './action/measure.ts';
export { meetingBefore } from './meeting/last.ts';
export { publishBy } from './meeting/publication.ts';
export { editionOf, lastVersionOf, restsOnNothing } from './statement/statement.ts';
export { isActionFact } from './fact/fact.ts';
export { factsOf, keptParts } from './fact/prose.ts';
export { dataJsonSchema, dataOf, needsRef, parseCommand, wordsAskedFor } from './command/command.ts';
export { type Request, requestIn, wereSaid } from './command/request.ts';
export { isVerb } from './command/verbs.ts';
export { isIndependent, tieOf } from './independence/independence.ts';
export { begunOn } from './register/begun.ts';
export { copyOf, follow, pastOf } from './register/past.ts';
export { registerAsAt } from './register/register.ts';
export { daysOverdue, daysOverdueOnOriginal } from './rating/of-dates.ts';
export { ratingOf } from './rating/rating.ts';
export { contentsOf, dutiesOf } from './strength/duties.ts';
export { needed, overstatementOf } from './strength/overstated.ts';
export { practiceSince } from './strength/of-practice.ts';
export { rankOf } from './strength/rank.ts';
export { strengthFrom, strengthsOf } from './strength/strength.ts';
export { askedOf } from './rule/asked.ts';
export { findingsOf, findingsOn } from './rule/findings.ts';
export { toldBefore } from './rule/told.ts';
export { changesBetween } from './position/changes.ts';
export { committeesOf } from './position/committees.ts';
export { coverageOf } from './coverage/coverage.ts';
export { type ForecastDue, forecastsDue, forecastsOf } from './position/forecasts.ts';
export { foundBy, implementationOf, isSentBack, wasToldComplete } from './position/implementation.ts';
export { jointResponsesOf } from './position/joint.ts';
export { officerAgainstScheme, optimismOf } from './position/optimism.ts';
export { positionOf } from './position/position.ts';
export { clearDaysOf, programmeOf } from './position/programme.ts';
export { sharedOf } from './position/shared.ts';
export { type SlippageInAction, slippageIn, slippageOf } from './position/slippage.ts';
export { takeUpOf } from './position/take-up.ts';
export { lacksOwner, unansweredOffersOf } from './position/unanswered.ts';
export { unfilledPostsOf } from './position/unfilled.ts';
export { stripsFor, stripsOf, trendOf } from './position/trend.ts';
export { waitingOf } from './position/waiting.ts';
export { atOnce } from './live/at-once.ts';
export { livePositionOf } from './live/live-position.ts';
export { FOLD } from './snapshot/fold.ts';
export { openedFrom } from './snapshot/opened.ts';
export { snapshotOf } from './snapshot/snapshot.ts';
export { faultsIn } from './faults/faults.ts';
export { schemeJsonSchema } from './scheme/scheme.ts';
export { ratingIn } from './rating/rating-in.ts';
export { sees } from './disclosure/audience.ts';
export { disclosed } from './disclosure/disclosed.ts';
export { can } from './access/can.ts';
export { readingOf } from './access/can-read.ts';
export { publicAt } from './access/actor.ts';

// The acts
export { decide } from './act/act.ts';
export { isRefusal, type Refusal } from './act/refusal.ts';

// The sentences
export { CAN_BE_ERASED, PUBLIC_STAYS } from './prose/lasting.ts';
export { changeSentence, MOVEMENT_WORDS } from './wording/changes.ts';
export { counted, dayInWords, daysInWords, listed, momentInWords } from './wording/days.ts';
export { roleInWords } from './wording/posts.ts';
export { conditionInWords } from './wording/predicates.ts';
export { counterfactualSentence, leadingSentence, reasonSentence } from './wording/reasons.ts';
export { denialSentence } from './wording/denials.ts';
export { clearingSentence } from './wording/clearing.ts';
export { foundSentence } from './wording/found.ts';
export { type Counted, type PartName, type PlainPart, type PlainSentence, plainSummary } from './wording/plain.ts';
export { refusalSentence } from './wording/refusals.ts';
export { familyOf, RULE_FAMILY_WORDS } from './wording/rule-families.ts';
export { evidenceFoundInWords } from './wording/states.ts';
export {
  AGREEMENT_WORDS,
  LINE_WORDS,
  METHOD_WORDS,
  OUTCOME_WORDS,
  SEVERITY_WORDS,
  STAGE_WORDS,
  STALE_WORDS,
  STATE_WORDS,
  TAKE_UP_WORDS,
} from './wording/states.ts';
export { summarySentences } from './wording/summary.ts';
export { ANSWER_WORDS, COVERED_WORDS, lackSentence, verifiedSentence } from './wording/coverage.ts';
export { targetSentence, valueInWords } from './wording/measures.ts';
export {
  CLAIM_WORDS,
  dutySentence,
  GIVES_WORDS,
  groundSentence,
  ISSUE_OUTCOME_WORDS,
  OPINION_WORDS,
  overstatementSentence,
  SIGNIFICANCE_WORDS,
  STRENGTH_MEANINGS,
  STRENGTH_WORDS,
  VERSION_WORDS,
} from './wording/statement.ts';
export { suggestedWording } from './wording/suggested.ts';
export { cadenceSentence, notCountedSentences, RESOLUTION_WORDS } from './wording/meetings.ts';
export { deviationSentences, PRACTICE_MEANINGS, PRACTICE_WORDS } from './wording/practices.ts';
