import type { Day } from '../day/day.ts';
import type { Meeting } from './meeting.ts';

/** The last meeting before this day, or null when there was none. */
export function meetingBefore(meetings: readonly Meeting[], today: Day): Meeting | null {
  return meetings.findLast(({ date }) => date < today) ?? null;
}
