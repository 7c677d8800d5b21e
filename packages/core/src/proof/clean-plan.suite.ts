import fc from 'fast-check';
import type { Day } from '../day/day.ts';
import { daysLater } from '../day/day.ts';
import { meetingsOn } from './clean-council.suite.ts';

/** What becomes of one promise. Some are kept late and say so; nothing of it is hidden. */
const ENDINGS = ['inTime', 'inTime', 'late', 'veryLate', 'extended', 'sentBack', 'suspended', 'riskAccepted'] as const;

const fate = fc.record({
  lead: fc.nat({ max: 3 }),
  service: fc.nat({ max: 2 }),
  raisedAfter: fc.integer({ min: 0, max: 600 }),
  span: fc.integer({ min: 90, max: 450 }),
  startsAfter: fc.constantFrom(0, 0, 30),
  ending: fc.constantFrom(...ENDINGS),
  some: fc.integer({ min: 1, max: 28 }),
  checkedAfter: fc.integer({ min: 5, max: 80 }),
  checkedByAudit: fc.boolean(),
  priority: fc.constantFrom('High', 'Medium', 'Low'),
  crosses: fc.constantFrom(false, false, true),
  waits: fc.constantFrom(false, false, false, true),
  milestone: fc.boolean(),
  monthly: fc.boolean(),
});
/** One promise as it will go, in days from when it is made. `some` is a number of days, used wherever one is needed. */
export type Fate = typeof fate extends fc.Arbitrary<infer T> ? T : never;

/** A council's two years, told from these numbers: on which day of the month it meets, up to which meeting, and ten to thirty promises. */
export const plans = fc.record({
  meetsOn: fc.integer({ min: 12, max: 24 }),
  meetings: fc.integer({ min: 5, max: 8 }),
  fates: fc.array(fate, { minLength: 10, maxLength: 30 }),
});
export type Plan = typeof plans extends fc.Arbitrary<infer T> ? T : never;

/** The days that people have while they may still change what the next meeting is told. */
const BEFORE = 10;

/** The last day of the plan: ten days before a meeting, three before its report is issued. */
export function lastDayOf({ meetsOn, meetings }: Plan): Day {
  return daysLater(meetingsOn(meetsOn)[meetings] as Day, -BEFORE);
}
