import { type Day, daysLater } from '../day/day.ts';
import { monthsLater } from '../day/months.ts';
import { COLUMNS, COMMITTEE, DIRECTORATES, FIRST, headOf, meetingId, meetingsOn, REVIEW, SHEETS } from './clean-council.suite.ts';
import { type Diary, does, enter, opened, until } from './clean-diary.suite.ts';
import { lives } from './clean-life.suite.ts';
import { lastDayOf, type Plan } from './clean-plan.suite.ts';
import { promisesOf } from './clean-promise.suite.ts';
import { CLERK } from './table.suite.ts';

/** An honest register up to the last day of its plan: every entry was asked for at the door by a post that may, and granted. */
export function clean(plan: Plan): Diary {
  const diary = opened();
  enter(diary, FIRST, 'council', null, (now) => begins(now, plan));
  for (const day of meetingsOn(plan.meetsOn)) meets(diary, day);
  for (const directorate of DIRECTORATES) readsPractice(diary, directorate);
  for (const promise of promisesOf(plan)) lives(diary, promise);
  return until(diary, lastDayOf(plan));
}

function begins(diary: Diary, { meetsOn }: Plan): void {
  const clerk = (verb: Parameters<typeof does>[3], data: object) => does(diary, CLERK, FIRST, verb, data);
  clerk('establishCommittee', { committee: COMMITTEE, name: COMMITTEE, terms: 'To oversee what was promised after reviews' });
  clerk('agreeCadence', { committee: COMMITTEE, everyMonths: 3, minute: 'Minute 1' });
  for (const day of meetingsOn(meetsOn)) clerk('scheduleMeeting', { meeting: meetingId(day), committee: COMMITTEE, date: day });
  clerk('adoptScale', { scale: 'PRIORITY', of: 'priority', direction: 'lowestFirst', labels: PRIORITIES });
  clerk('receiveReview', { review: REVIEW, title: 'Lessons learned', kind: 'lessonsLearned', areas: [] });
  clerk('expectPractice', {
    practice: 'P1',
    title: 'A decision is published',
    source: 'Constitution',
    directorates: [...DIRECTORATES],
    everyMonths: 12,
  });
}

const PRIORITIES = ['High', 'Medium', 'Low'].map((label, rank) => ({ label, rank }));

/** A week before a meeting the sheet is taken in and the report issued; the meeting notes it. */
function meets(diary: Diary, date: Day): void {
  const meeting = meetingId(date);
  enter(diary, daysLater(date, -7), 'papers', null, (now, day) => {
    does(now, CLERK, day, 'takeSheet', { source: SHEETS, absent: [], columns: [...COLUMNS] });
    does(now, CLERK, day, 'issueReport', { meeting });
  });
  enter(diary, date, 'meeting', null, (now) => does(now, CLERK, date, 'resolve', { meeting, resolution: 'note', minute: 'Minute 4' }));
}

function readsPractice(diary: Diary, directorate: string): void {
  for (const year of [0, 1, 2, 3])
    enter(diary, monthsLater(daysLater(FIRST, 60), 12 * year), 'council', null, (now, day) =>
      does(now, headOf(directorate), day, 'readPractice', { practice: 'P1', directorate, keeping: 'kept', line: 1 }),
    );
}
