import { z } from 'zod';
import { thingId } from '../council/ids.ts';
import { BANK_HOLIDAYS, type BankHoliday, type BankHolidays, easterSunday, holidayDivision, yearsKnown } from '../day/bank-holidays.ts';
import { type Day, daysLater } from '../day/day.ts';
import { closedDays, type HolidaysNotKnown, notKnown, weekdayOf } from '../day/working-days.ts';
import { impossible } from '../impossible.ts';
import { words } from '../prose/section.ts';

/** Days that a calendar can leave out: a kind of day, or days by name (days of mourning, the council's own closed days). */
export const leftOut = z.union([
  z.enum(['saturdays', 'sundays', 'bankHolidays', 'christmasBreak', 'easterBreak'], {
    error: 'saturdays, sundays, bankHolidays, christmasBreak or easterBreak',
  }),
  closedDays,
]);
export type LeftOut = z.infer<typeof leftOut>;

/**
 * How one sort of council counts the clear days before a meeting. Neither the day of publication nor the day of the meeting
 * is counted, and papers are taken as published on a day that counts.
 */
export const clearDayCalendar = z.strictObject({
  id: thingId('a calendar of clear days', 'principal-council'),
  title: words("the calendar's title", 200),
  source: words('where the rule stands', 1_000),
  division: holidayDivision,
  clearDays: z
    .int()
    .min(1)
    .max(60)
    .meta({ description: 'How many clear days there must be, in days that count', examples: [5] }),
  leavesOut: z.array(leftOut).min(1).max(20).meta({ description: 'The days that do not count' }),
});
export type ClearDayCalendar = z.infer<typeof clearDayCalendar>;

/**
 * Principal councils in England, their committees and sub-committees. That weekends and bank holidays do not count is how the
 * courts read "clear days" (Elitestone). Principal councils in Wales have three (section 100BA): the same, with another number.
 */
export const principalCouncil = clearDayCalendar.parse({
  id: 'principal-council',
  title: 'Principal councils in England: five clear days',
  source:
    'Local Government Act 1972, sections 100A(6), 100B(3) and (4), with SI 2002/715; R v Swansea City Council, ex parte Elitestone Ltd (CA, 1993)',
  division: 'englandAndWales',
  clearDays: 5,
  leavesOut: ['saturdays', 'sundays', 'bankHolidays'],
});

/**
 * Days appointed for public thanksgiving or mourning. Which days these are is disputed: in September 2022 the National
 * Association of Local Councils counted out all of 8 to 19 September, others the funeral alone. Only what nobody disputes
 * stands here; a council that was advised otherwise adds the days to its own calendar.
 */
export const THANKSGIVING_OR_MOURNING = closedDays.parse({ title: 'Days of public thanksgiving or mourning', on: ['2022-09-19'] });

/**
 * Parish and community councils. Section 243 leaves out Sundays and names no Saturdays, so a Saturday counts.
 * The *Christmas break* begins with the last week day before Christmas Day and ends with the first week day after it that is
 * not a bank holiday; a week day is read as Monday to Friday, because a notice a day early breaks no rule and a notice a day
 * late may undo the meeting. The *Easter break* begins with the Thursday before Easter Day and ends with the Tuesday after it.
 * The section says *bank holiday break*; as in the sector's guidance (NALC, Legal Topic Note 5), the bank holiday itself is
 * left out, and the days about it are counted.
 */
export const parish = clearDayCalendar.parse({
  id: 'parish',
  title: 'Parish and community councils: three clear days',
  source: 'Local Government Act 1972, Schedule 12, paragraph 10(2) (communities: 26(2)), with section 243',
  division: 'englandAndWales',
  clearDays: 3,
  leavesOut: ['sundays', 'bankHolidays', 'christmasBreak', 'easterBreak', THANKSGIVING_OR_MOURNING],
});

/** The last day on which papers may be published, the days from it to the meeting that did not count, and why each did not. */
export type PublishBy = {
  readonly by: Day;
  readonly leftOut: readonly { readonly on: Day; readonly because: LeftOut }[];
} & HolidaysNotKnown;

/**
 * By which day must the papers of a meeting on this day be published? The last day that counts, with exactly the clear days
 * between the two. Years whose bank holidays are not known are counted by what is known, and named.
 */
export function publishBy(meeting: Day, calendar: ClearDayCalendar, known: BankHolidays = BANK_HOLIDAYS): PublishBy {
  const holidays = known[calendar.division];
  const out: { on: Day; because: LeftOut }[] = [];
  let toCount = calendar.clearDays;
  for (let on = daysLater(meeting, -1); ; on = daysLater(on, -1)) {
    const because = calendar.leavesOut.find((what) => isOne(on, what, holidays));
    if (because !== undefined) out.unshift({ on, because });
    else if (toCount === 0) return { by: on, leftOut: out, ...notKnown(on, daysLater(meeting, -1), yearsKnown(holidays)) };
    else toCount -= 1;
  }
}

function isOne(on: Day, what: LeftOut, holidays: readonly BankHoliday[]): boolean {
  if (typeof what !== 'string') return what.on.includes(on);
  switch (what) {
    case 'saturdays':
      return weekdayOf(on) === 6;
    case 'sundays':
      return weekdayOf(on) === 7;
    case 'bankHolidays':
      return isHoliday(on, holidays);
    case 'christmasBreak':
      return isInChristmasBreak(on, holidays);
    case 'easterBreak':
      return isInEasterBreak(on);
    default:
      return impossible(what);
  }
}

function isInChristmasBreak(on: Day, holidays: readonly BankHoliday[]): boolean {
  if (on.slice(5, 7) !== '12') return false;
  const isWeekend = (day: Day) => weekdayOf(day) > 5;
  let [first, last] = [`${on.slice(0, 4)}-12-24`, `${on.slice(0, 4)}-12-26`] as [Day, Day];
  while (isWeekend(first)) first = daysLater(first, -1);
  while (isWeekend(last) || isHoliday(last, holidays)) last = daysLater(last, 1);
  return first <= on && on <= last;
}

function isInEasterBreak(on: Day): boolean {
  const easter = easterSunday(Number(on.slice(0, 4)));
  return daysLater(easter, -3) <= on && on <= daysLater(easter, 2);
}

function isHoliday(on: Day, holidays: readonly BankHoliday[]): boolean {
  return holidays.some((holiday) => holiday.on === on);
}
