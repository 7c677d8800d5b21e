import { type Action, type ActionAt, isLive, standingEvidence } from '../action/action.ts';
import { saysDone, type Verification } from '../assurance/verification.ts';
import { headsNow } from '../council/council.ts';
import type { PostId } from '../council/ids.ts';
import { type Day, daysBetween } from '../day/day.ts';
import { tieOf } from '../independence/independence.ts';
import { type Asked, decidedSince, resolvedSince } from './asked.ts';
import { highPriorityOf } from './high-priority.ts';
import type { Finds, RuleOfActions } from './rule.ts';

/** When it is called done, or left undone. */
export const OF_CLOSING: readonly RuleOfActions[] = [
  {
    id: 'CLS-1',
    title: 'Whoever vouches for it is independent of it',
    learned: 'The standards of internal audit ask that somebody else confirms what was done',
    severity: 'error',
    clearedBy: 'verify',
    ofAction: (action, asked) => independent(action, asked),
  },
  {
    id: 'CLS-2',
    title: 'What is reported complete has evidence',
    learned: 'At one follow-up 31% of the high-priority items told complete were not done or came without evidence',
    severity: 'error',
    clearedBy: 'lodgeEvidence',
    ofAction: (action) => (action.stage === 'reportedComplete' && standingEvidence(action).length === 0 ? [{ found: 'noEvidence' }] : []),
  },
  {
    id: 'CLS-3',
    title: 'What is reported complete is verified before long',
    learned: 'Audit had followed up 3 of 11 areas a year after the review',
    severity: 'warning',
    clearedBy: 'verify',
    ofAction: (action, asked) => (action.stage === 'reportedComplete' ? unverified(action, asked) : []),
  },
  {
    id: 'CLS-4',
    title: 'What was a high priority is closed by a committee, or by an officer whom it trusts to sign it off',
    learned: 'One council gave its table a column in which the committee signs off',
    severity: 'error',
    clearedBy: 'resolve',
    ofAction: (action, asked) => (action.stage === 'assured' ? signedOff(action, asked) : []),
  },
  {
    id: 'CLS-5',
    title: 'What is done is not listed as outstanding, nor what is not as done',
    learned: 'Actions were found listed as live though done, and told done though live',
    severity: 'warning',
    clearedBy: 'reportComplete',
    ofAction: (action, asked) => whereItBelongs(action, asked),
  },
  {
    id: 'CLS-6',
    title: 'A risk that is accepted has an approver of rank, a last day, and was told to the committee',
    learned: 'Papers list what management declines to do, because a risk accepted quietly is a risk forgotten',
    severity: 'error',
    clearedBy: 'resolve',
    ofAction: (action, asked) => (action.stage === 'riskAccepted' ? risk(action, asked) : []),
  },
  {
    id: 'CLS-7',
    title: 'What lay at the root of a closed action does not come back',
    learned: 'The themes of a review of 2014 were found again by commissioners in 2023',
    severity: 'warning',
    clearedBy: 'verify',
    fromATag: true,
    ofAction: (action, asked) => (action.themes.length > 0 && isToBeVerified(action) ? repeats(action, asked) : []),
  },
  {
    id: 'CLS-8',
    title: 'What is vouched for until a day is vouched for again in time',
    learned: 'A check is of its day; what nobody looks at again is assured by habit',
    severity: 'warning',
    clearedBy: 'verify',
    ofAction: (action, asked) => (action.stage === 'assured' ? expiring(action, asked) : []),
  },
  {
    id: 'CLS-9',
    title: 'What was told done stays done',
    learned: 'Audit reopened what management had told a committee was complete',
    severity: 'warning',
    clearedBy: 'verify',
    ofAction: ({ lastReturn, stage }) =>
      lastReturn !== null && (stage === 'open' || stage === 'suspended' || stage === 'reportedComplete')
        ? [{ found: 'toldDoneThenReturned', on: lastReturn.on, by: lastReturn.by }]
        : [],
  },
  {
    id: 'CLS-10',
    title: 'Evidence is still there, and still what was lodged',
    learned: 'Half of the web addresses that a supreme court had cited no longer led to what it had read there',
    severity: 'error',
    clearedBy: 'lodgeEvidence',
    ofAction: (action) => (action.stage === 'superseded' || action.stage === 'withdrawn' ? [] : shakenEvidence(action)),
  },
];

/**
 * The check that an action rests on: what assured it; or, while it is only reported complete, the last made since it was. A check
 * of what was opened again is history, and management's own view beside an assurance takes nothing from it.
 */
export function checkOf(action: Action): Verification | null {
  if (action.stage === 'assured') return action.assurance;
  if (action.stage !== 'reportedComplete') return null;
  const last = action.verifications.at(-1);
  return last !== undefined && last.on >= completedOn(action) ? last : null;
}

function completedOn({ dates: { completed }, since }: Action): Day {
  return completed ?? since;
}

/** A check that says it is done, made by somebody tied to it, or from the line that delivers, is no check. */
function independent(action: Action, { register: { council }, today }: Asked): readonly Finds[] {
  const last = checkOf(action);
  if (last === null || !saysDone(last.outcome)) return [];
  if (last.line < 2) return [{ found: 'verifiedFromLineOne', by: last.by }];
  const tie = tieOf(last.by, { action, council, on: [last.on < today ? last.on : today] });
  return tie === null ? [] : [{ found: 'tiedVerifier', by: last.by, as: tie.as }];
}

function unverified({ since }: Action, { today, policy }: Asked): readonly Finds[] {
  const days = daysBetween(since, today);
  return days > policy.unverifiedDays ? [{ found: 'unverified', since, days, atMost: policy.unverifiedDays }] : [];
}

/** The committee is given its next meeting to do so. */
function signedOff(action: ActionAt<'assured'>, asked: Asked): readonly Finds[] {
  const { assurance } = action;
  const met = asked.lastMeeting !== null && asked.lastMeeting > assurance.on;
  if (!met || isSenior(assurance.by, asked) || decidedSince(asked, action.ref, action.dates.completed ?? assurance.on)) return [];
  const high = highPriorityOf(action, asked);
  if (high === null) return [];
  const lowered = high.loweredOn === null ? {} : { loweredOn: high.loweredOn };
  return [{ found: 'closedWithoutDecision', priority: high.priority, since: assurance.on, ...lowered }];
}

/** Statutory officers, and those who head a directorate. */
function isSenior(id: PostId, { register: { council } }: Asked): boolean {
  const post = council.posts.get(id);
  return post !== undefined && (post.statutory !== null || headsNow(post) !== null);
}

function whereItBelongs(action: Action, asked: Asked): readonly Finds[] {
  if (isLive(action)) return doneThoughOpen(action, asked);
  if (action.stage !== 'reportedComplete') return [];
  const since = completedOn(action);
  const later = action.reports.find(
    ({ on, percent, noLongerHolds }) => on >= since && (noLongerHolds || (percent !== null && percent < 100)),
  );
  return later === undefined ? [] : [{ found: 'openThoughDone', on: later.on, clearedBy: 'reopen' }];
}

/** What was sent back or opened again since is no longer said to be done. */
function doneThoughOpen({ ref, reports, lastReturn }: Action, { register }: Asked): readonly Finds[] {
  const last = reports.findLast(({ percent }) => percent !== null);
  if (last?.percent !== 100 || (lastReturn !== null && lastReturn.on >= last.on)) return [];
  const reopened = register.history(ref).some(({ fact: { fact, on }, number }) => {
    return fact === 'reopened' && on >= last.on && !register.corrections.has(number);
  });
  return reopened ? [] : [{ found: 'doneThoughOpen', on: last.on }];
}

function risk(action: ActionAt<'riskAccepted'>, asked: Asked): readonly Finds[] {
  const { approver, until, since, ref } = action;
  const unreported = asked.lastMeeting !== null && asked.lastMeeting > since && !resolvedSince(asked, ref, since);
  return [
    ...(asked.today > until ? [{ found: 'riskPastItsDay', until, clearedBy: 'reopen' } as const] : []),
    ...(isSenior(approver, asked) ? [] : [{ found: 'approverTooLow', approver, clearedBy: 'reopen' } as const]),
    ...(unreported ? [{ found: 'riskNotReported', since } as const] : []),
  ];
}

/** What is assured has answered its theme; what was superseded or withdrawn never will. */
function isToBeVerified({ stage }: Action): boolean {
  return stage !== 'assured' && stage !== 'superseded' && stage !== 'withdrawn';
}

/** Closed is told complete, or assured, before this one was raised. */
function repeats(action: Action, { register }: Asked): readonly Finds[] {
  return action.themes.flatMap((theme): readonly Finds[] => {
    const before = register
      .actions()
      .filter((other) => other.ref !== action.ref && other.themes.includes(theme) && isClosedBefore(other, action.raisedOn));
    return before.length === 0 ? [] : [{ found: 'sameTheme', theme, refs: before.map(({ ref }) => ref) }];
  });
}

function isClosedBefore({ stage, dates: { completed } }: Action, day: Day): boolean {
  return (stage === 'reportedComplete' || stage === 'assured') && completed !== null && completed <= day;
}

function expiring({ assurance: { until } }: ActionAt<'assured'>, { today, policy }: Asked): readonly Finds[] {
  if (until === null) return [];
  const days = daysBetween(today, until);
  return days <= policy.assuranceExpiringDays ? [{ found: 'expiring', until, days }] : [];
}

/** While the work goes on there is time to lodge it anew; what is called done rests on it. */
function shakenEvidence(action: Action): readonly Finds[] {
  const severity = isLive(action) ? ({ severity: 'warning' } as const) : {};
  return standingEvidence(action).flatMap(({ sha256, recheck }): readonly Finds[] => {
    if (recheck === null || recheck.found === 'same') return [];
    const found = recheck.found === 'missing' ? 'evidenceMissing' : 'evidenceChanged';
    return [{ found, sha256, on: recheck.on, ...severity }];
  });
}
