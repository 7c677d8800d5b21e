import { type Day, daysLater } from '../day/day.ts';
import { meetingId, RISK } from './clean-council.suite.ts';
import { type Diary, does, enter } from './clean-diary.suite.ts';
import { hashOf, type Promised } from './clean-promise.suite.ts';
import { looksAt, othersLook } from './clean-work.suite.ts';
import { AUDIT, CLERK } from './table.suite.ts';

/** Enters how a promise ends. Whatever happens to it is said on the day on which it happens, by whoever may. */
export function endsAs(diary: Diary, promise: Promised): void {
  ENDINGS[promise.ending](diary, promise);
}

const ENDINGS: { readonly [E in Promised['ending']]: (diary: Diary, promise: Promised) => void } = {
  inTime: (diary, promise) => completes(diary, promise, daysLater(promise.due, -promise.some)),
  late: (diary, promise) => late(diary, promise, daysLater(promise.due, promise.some)),
  veryLate: (diary, promise) => late(diary, promise, daysLater(promise.due, 60 + 8 * promise.some)),
  extended,
  sentBack,
  suspended,
  riskAccepted,
};

/** Reported complete on evidence, checked by somebody independent in time, and, where it mattered most, approved at the next meeting. */
function completes(diary: Diary, promise: Promised, day: Day): void {
  const { ref, checkedAfter } = promise;
  enter(diary, day, 'work', ref, (now) => saysComplete(now, promise, day, 0));
  enter(diary, daysLater(day, checkedAfter), 'work', ref, (now, checked) => {
    checks(now, promise, checked, 'implemented');
    const meeting = promise.meetings.find((each) => each > checked);
    if (promise.priority === 'High' && meeting !== undefined)
      enter(now, meeting, 'meeting', ref, (then) => approves(then, promise, meeting));
  });
}

function saysComplete(diary: Diary, { ref, number, owner }: Promised, day: Day, again: number): void {
  does(diary, owner, day, 'lodgeEvidence', { sha256: hashOf(2 * number + again), title: 'What was put in place' }, ref);
  does(diary, owner, day, 'reportComplete', { text: 'All of it is in place' }, ref);
  othersLook(diary, ref, day);
}

function checks(diary: Diary, { ref, checkedByAudit }: Promised, day: Day, outcome: 'implemented' | 'partly'): void {
  const [post, line] = checkedByAudit ? [AUDIT, 3] : [RISK, 2];
  does(diary, post, day, 'verify', { line, method: 'tested', outcome }, ref);
}

function approves(diary: Diary, { ref }: Promised, meeting: Day): void {
  does(diary, CLERK, meeting, 'resolve', { meeting: meetingId(meeting), resolution: 'approve', minute: `${ref}`, actions: [ref] });
}

/** Told in good time that it will be late, and then that it is. */
function late(diary: Diary, promise: Promised, day: Day): void {
  const { ref, due, owner } = promise;
  enter(diary, daysLater(due, -15), 'work', ref, (now, told) => does(now, owner, told, 'forecast', { date: day, reason: 'Capacity' }, ref));
  completes(diary, promise, day);
}

/** Asked for a month before the date, granted by the head with a minute ten days later, and then kept. */
function extended(diary: Diary, promise: Promised): void {
  const { ref, due, owner, head, some } = promise;
  const to = daysLater(due, 60 + some);
  enter(diary, daysLater(due, -30), 'work', ref, (now, day) =>
    does(now, owner, day, 'requestExtension', { to, reason: 'The supplier withdrew', causes: ['supplier'] }, ref),
  );
  enter(diary, daysLater(due, -20), 'work', ref, (now, day) => does(now, head, day, 'grantExtension', { minute: 'Minute 7' }, ref));
  completes(diary, promise, daysLater(to, -some));
}

function sentBack(diary: Diary, promise: Promised): void {
  const { ref, due } = promise;
  const first = daysLater(due, -60);
  enter(diary, first, 'work', ref, (now) => saysComplete(now, promise, first, 1));
  enter(diary, daysLater(first, 14), 'work', ref, (now, day) => {
    checks(now, promise, day, 'partly');
    looksAt(now, ref, day, true);
  });
  completes(diary, promise, daysLater(due, -10));
}

function suspended(diary: Diary, promise: Promised): void {
  const { ref, raised, due, owner, some } = promise;
  enter(diary, daysLater(raised, 40), 'work', ref, (now, day) => does(now, CLERK, day, 'suspend', { reason: 'The election' }, ref));
  enter(diary, daysLater(raised, 60), 'work', ref, (now, day) => {
    does(now, owner, day, 'resume', {}, ref);
    looksAt(now, ref, day, true);
  });
  completes(diary, promise, daysLater(due, -1 - (some % 20)));
}

/** Proposed by the owner, accepted by the head, for years to come; the committee notes its next report. */
function riskAccepted(diary: Diary, { ref, raised, owner, head }: Promised): void {
  const reason = 'The cost is out of proportion';
  enter(diary, daysLater(raised, 50), 'work', ref, (now, day) => {
    does(now, owner, day, 'propose', { matter: 'acceptRisk', reason }, ref);
    does(now, CLERK, day, 'acceptRisk', { approver: head, reason, until: daysLater(day, 1_200) }, ref);
  });
}
