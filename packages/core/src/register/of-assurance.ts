import { type Action, isShaken, type Returned } from '../action/action.ts';
import type { Evidence } from '../action/progress.ts';
import { madeStale } from '../assurance/stale.ts';
import { saysDone, sendsBack, type Verification } from '../assurance/verification.ts';
import type { Council } from '../council/council.ts';
import type { PostId } from '../council/ids.ts';
import type { Line } from '../council/line.ts';
import type { Day } from '../day/day.ts';
import { londonDayOf } from '../day/instant.ts';
import type { FactOf } from '../fact/fact.ts';
import { isIndependent } from '../independence/independence.ts';
import type { Folding } from './folding.ts';
import { recordedTooLate } from './of-materiality.ts';
import { followedUp } from './of-progress.ts';
import type { NotedActionFact } from './past.ts';
import { restaged } from './restaged.ts';

export function evidenceLodged(action: Action, fact: FactOf<'evidenceLodged'>, { by }: NotedActionFact): Action {
  const { sha256, title, date = null, location = null, kept = null, on } = fact;
  const lodged = { sha256, title, date, location, kept, lodgedOn: on, lodgedBy: by, replaced: false, recheck: null };
  const others = action.evidence.map((each) => (each.sha256 === fact.replaces ? { ...each, replaced: true } : each));
  return followedUp({ ...action, evidence: [...others, lodged] }, on);
}

/** The piece knows what was last found of it. */
export function evidenceRechecked(action: Action, fact: FactOf<'evidenceRechecked'>, { by, number }: NotedActionFact): Action {
  const recheck = { found: fact.found, on: fact.on, by, entry: number };
  return { ...action, evidence: action.evidence.map((each) => (each.sha256 === fact.sha256 ? { ...each, recheck } : each)) };
}

export function reportedComplete(action: Action, { on }: FactOf<'reportedComplete'>, { by }: NotedActionFact): Action {
  const told: Action = { ...action, dates: { ...action.dates, completed: on } };
  return restaged(told, { stage: 'reportedComplete', reported: { on, by } }, on);
}

/** A check is always kept. It assures only what was reported complete, said to be done, from line 2 or above, by an independent post. */
export function verified(action: Action, fact: FactOf<'verified'>, noted: NotedActionFact, folding: Folding): Action {
  const verification = verificationFrom(fact, noted);
  const checked: Action = { ...action, verifications: [...action.verifications, verification] };
  if (!mayBeChecked(action)) return checked;
  if (sendsBack(fact.outcome)) return sentBack(checked, noted, verification.opinion);
  if (!isVouchedFor(action, fact, noted, folding.council)) return checked;

  const why = recordedTooLate(folding.facts, verification);
  const assurance = { ...verification, stale: why === null ? null : { why, on: fact.on } };
  if (why !== null) return { ...checked, assurance } as Action;
  return restaged({ ...checked, assurance }, { stage: 'assured', assurance }, fact.on);
}

function mayBeChecked({ stage }: Action): boolean {
  return stage === 'reportedComplete' || stage === 'assured';
}

/** Does this check make the action, as it then stood, assured? The only question that folding an action asks of the council. */
export function isVouchedFor(action: Action, fact: FactOf<'verified'>, noted: NotedActionFact, council: () => Council): boolean {
  if (!mayBeChecked(action) || sendsBack(fact.outcome)) return false;
  return assures(action, verificationFrom(fact, noted), council(), [fact.on, londonDayOf(noted.recordedAt)]);
}

/** Does this check, of this action as it then stood, make it assured? */
function assures(action: Action, check: Verification, council: Council, on: readonly Day[]): boolean {
  const { line, outcome, by } = check;
  return line >= 2 && saysDone(outcome) && rests(check, action) && speaks(by, line, council) && isIndependent(by, { action, council, on });
}

/** It rests on evidence, all of that stands, and nothing that the checker had read says that it was found changed or gone. */
function rests({ evidence, upTo }: Verification, action: Action): boolean {
  const isSound = (each: Evidence) => !each.replaced && (!isShaken(each) || (each.recheck?.entry ?? 0) > upTo);
  return evidence.length > 0 && evidence.every((sha256) => action.evidence.some((each) => each.sha256 === sha256 && isSound(each)));
}

/** A post of line 3 that is marked as not independent of what it audits does not speak for internal audit. */
function speaks(by: PostId, line: Line, { posts }: Council): boolean {
  const post = posts.get(by);
  return line < 3 || post === undefined || post.line !== 3 || post.independent;
}

/** What was assured is part of how the council works from this day. */
export function embedded(action: Action, { on }: FactOf<'embedded'>): Action {
  return { ...action, embeddedOn: on };
}

export function returned(action: Action, { reason }: FactOf<'returned'>, noted: NotedActionFact): Action {
  return sentBack(action, noted, reason);
}

export function reopened(action: Action, { on }: FactOf<'reopened'>): Action {
  return restaged({ ...action, embeddedOn: null, dates: { ...action.dates, completed: null } }, { stage: 'open', returned: null }, on);
}

function sentBack(action: Action, { fact: { on }, by }: NotedActionFact, reason: string | null): Action {
  const returned: Returned = { on, by, reason, followed: null };
  const undone: Action = { ...action, lastReturn: returned, embeddedOn: null, dates: { ...action.dates, completed: null } };
  const assurance = undone.assurance && madeStale(undone.assurance, { why: 'reopened', on });
  return restaged({ ...undone, assurance }, { stage: 'open', returned }, on);
}

function verificationFrom(fact: FactOf<'verified'>, { by, number }: NotedActionFact): Verification {
  const { line, method, outcome, evidence, on } = fact;
  const { opinion = null, grade = null, upTo = number, until = null } = fact;
  return { line, method, outcome, evidence, on, by, opinion, grade, upTo, until, entry: number };
}
