import {
  type Action,
  type ActionAt,
  canBeOverdue,
  daysOverdue,
  type Register,
  ratingIn,
  reasonSentence,
  timesExtended,
  type Verification,
} from '@countersign/core';
import type { AssuredItem, EndedItem, OutstandingItem, ReportedItem } from './feed.ts';
import type { ExtractOf } from './handed-in.ts';
import { significanceOf } from './significance.ts';
import { successionOf, wordingOf } from './wording.ts';

/** The action as an assured item, when its stage is assured and nothing else. */
export function assuredOf(action: Action, { register, proofOf }: ExtractOf): AssuredItem[] {
  if (action.stage !== 'assured') return [];
  const { entry, until, ...verification } = action.assurance;
  const proof = proofOf(entry);
  return [
    {
      ...itemOf(action, register),
      assurance: { ...checkOf(verification), until, evidence: evidenceOf(action) },
      entry: proof.leaf,
      number: entry,
      proof: [...proof.path],
    },
  ];
}

/** The action as management's report, when officers say that it is complete and no assurance stands. */
export function reportedOf(action: Action, { register }: ExtractOf): ReportedItem[] {
  if (action.stage !== 'reportedComplete') return [];
  const stale = action.assurance?.stale ?? null;
  return [{ ...itemOf(action, register), reportedOn: action.reported.on, verification: lastCheckOf(action), stale }];
}

/** The action as work still to be done: live, suspended, or with its risk accepted. */
export function outstandingOf(action: Action, { register, scheme }: ExtractOf): OutstandingItem[] {
  if (!canBeOverdue(action)) return [];
  const rating = ratingIn(register, action, scheme);
  const { start: _start, ...dates } = action.dates;
  return [
    {
      ...itemOf(action, register),
      stage: action.stage,
      rating: { state: rating.state, because: rating.because.map(reasonSentence) },
      dates,
      overdueDays: daysOverdue(action, register.when.asAt),
      extensions: timesExtended(action),
      verification: lastCheckOf(action),
    },
  ];
}

/** The action as one that ended undone. */
export function endedOf(action: Action, { register }: ExtractOf): EndedItem[] {
  if (action.stage === 'superseded') return [{ ...itemOf(action, register), stage: action.stage, because: successionOf(action.successor) }];
  if (action.stage === 'withdrawn') return [{ ...itemOf(action, register), stage: action.stage, because: action.reason }];
  return [];
}

function itemOf(action: Action, register: Register) {
  const { ref, title, principle, subPrinciple, lead, review } = action;
  const area = register.reviews.get(action.review ?? '')?.areas.find(({ id }) => id === action.area);
  const issue = area?.title ?? title;
  return {
    ref,
    title,
    review,
    issue,
    significance: significanceOf(ref, register),
    principle,
    subPrinciple,
    lead,
    accountable: titleOf(action.accountable, register),
    wording: wordingOf(action, register),
  };
}

function titleOf(post: string | null, { council }: Register): string | null {
  return post === null ? null : (council.posts.get(post)?.title ?? post);
}

function checkOf({ line, method, outcome, by, on }: Pick<Verification, 'line' | 'method' | 'outcome' | 'by' | 'on'>) {
  return { line, method, outcome, by, on };
}

function lastCheckOf({ verifications }: Action) {
  const last = verifications.at(-1);
  return last === undefined ? null : checkOf(last);
}

/** Only the evidence that was vouched for, by its hash; evidence lodged since is not part of the assurance. */
function evidenceOf({ evidence, assurance }: ActionAt<'assured'>) {
  return evidence
    .filter(({ sha256 }) => assurance.evidence.includes(sha256))
    .map(({ sha256, title, date, lodgedOn }) => ({ sha256, title, date: date ?? lodgedOn }));
}
