import { type Day, daysLater } from '../day/day.ts';
import { isLive } from '../index.ts';
import { headOf, ownerOf, REVIEW, SHEETS } from './clean-council.suite.ts';
import { type Diary, does, enter } from './clean-diary.suite.ts';
import { endsAs } from './clean-ending.suite.ts';
import type { Promised } from './clean-promise.suite.ts';
import { looksAt } from './clean-work.suite.ts';
import { CLERK } from './table.suite.ts';
import { registerOn } from './trail.suite.ts';

/** Enters the whole life of a promise: when it is made, when its owner looks at it, how it ends. */
export function lives(diary: Diary, promise: Promised): void {
  const { ref, raised, waitsFor } = promise;
  enter(diary, raised, 'council', null, (now) => recommends(now, promise));
  enter(diary, raised, 'work', ref, (now) => raises(now, promise));
  if (waitsFor !== null) diary.waiting.set(waitsFor, [...(diary.waiting.get(waitsFor) ?? []), ref]);
  if (promise.crosses) crosses(diary, promise);
  if (promise.milestone) hasMilestone(diary, promise);
  for (const day of lookedAtOn(promise)) enter(diary, day, 'look', ref, (now) => looksAt(now, ref, day, false));
  for (const day of reportedOn(promise)) enter(diary, day, 'look', ref, (now) => looksAt(now, ref, day, true));
  endsAs(diary, promise);
}

function recommends(diary: Diary, { raised, ref, number }: Promised): void {
  does(diary, CLERK, raised, 'recommend', { review: REVIEW, recommendation: `R-${ref}`, text: `Put right what was found, ${number}` });
}

function raises(diary: Diary, promise: Promised): void {
  const { ref, number, directorate, other, owner, raised, due, priority, startsAfter, waitsFor } = promise;
  const contributor = { directorate: other, post: ownerOf(other, promise.service), deliverable: 'Its part', due };
  does(
    diary,
    CLERK,
    raised,
    'raise',
    {
      title: `Put right what was found, ${number}`,
      lead: directorate,
      accountable: owner,
      due,
      priority,
      review: REVIEW,
      recommendation: `R-${ref}`,
      leadMember: `cabinet-member-${directorate}`,
      source: SHEETS,
      ...(startsAfter === 0 ? {} : { start: daysLater(raised, startsAfter) }),
      ...(promise.crosses ? { contributors: [contributor] } : {}),
      ...(waitsFor === null ? {} : { dependsOn: [waitsFor] }),
    },
    ref,
  );
}

/** Drafted when it is needed, signed by both heads two months later. */
function crosses(diary: Diary, { ref, directorate, other, head, raised }: Promised): void {
  const agreement = { agreement: `SLA-${ref}`, title: 'Who does what', directorates: [directorate, other], actions: [ref] };
  enter(diary, raised, 'work', ref, (now, day) => does(now, head, day, 'recordAgreement', { ...agreement, state: 'drafted' }));
  enter(diary, daysLater(raised, 60), 'work', ref, (now, day) =>
    does(now, head, day, 'recordAgreement', { ...agreement, state: 'agreed', signatories: [head, headOf(other)] }),
  );
}

function hasMilestone(diary: Diary, { ref, owner, raised, due }: Promised): void {
  const milestone = { milestone: `M-${ref}`, title: 'A draft', due: daysLater(due, -20) };
  enter(diary, raised, 'work', ref, (now) => does(now, owner, raised, 'setMilestone', milestone, ref));
  enter(diary, milestone.due, 'work', ref, (now, day) => {
    const action = registerOn(now.trail, day).action(ref);
    if (action !== null && isLive(action)) does(now, owner, day, 'meetMilestone', { milestone: milestone.milestone }, ref);
  });
}

/** The days on which a rating may change by itself: a careful owner has them in the calendar. */
function lookedAtOn({ raised, due, startsAfter }: Promised): readonly Day[] {
  return [daysLater(raised, startsAfter), ...[-28, -20, -15, 1, 32].map((days) => daysLater(due, days))];
}

/** In each reporting cycle, or each month, a few days before the report to the committee is issued. */
function reportedOn({ raised, some, meetings, monthly }: Promised): readonly Day[] {
  const before = -7 - (some % 5);
  const quarterly = meetings.map((meeting) => daysLater(meeting, before));
  const all = monthly ? quarterly.flatMap((day) => [day, daysLater(day, 30), daysLater(day, 60)]) : quarterly;
  return all.filter((day) => day > raised);
}
