import { type Day, dayInWords, isDay, type Meeting, meetingBefore, type Register } from '@countersign/core';
import type { View } from '../view.ts';

/** What was typed or chosen, as it stood in the address, so that nobody has to type it again. */
export type Typed = { readonly from: string; readonly to: string; readonly fromMeeting: string; readonly toMeeting: string };

/** Something in the address that cannot be answered, and the field in which it stands. */
export type Fault = { readonly sentence: string; readonly field: string };

/** The two days to compare: asked for or usual; or none, before any meeting; or what cannot be compared, and why. */
export type DaysAsked =
  | { readonly asked: 'days'; readonly from: Day; readonly to: Day; readonly typed: Typed }
  | { readonly asked: 'nothing'; readonly to: Day; readonly typed: Typed }
  | { readonly asked: 'faults'; readonly faults: readonly Fault[]; readonly typed: Typed };

/**
 * Which two days does this address ask for? By day or by meeting; a day wins over a meeting. Without the second, the day of the
 * page; without the first, what the last meeting before the second was told of; or, where another day than that of the page is asked for, that meeting.
 */
export function daysAsked({ query, register, position, told }: Pick<View, 'query' | 'register' | 'position' | 'told'>): DaysAsked {
  const typed = typedIn(query);
  const [from, to] = [endOf('from', typed, register.meetings), endOf('to', typed, register.meetings)];
  const faults = [from, to].flatMap((end) => (typeof end === 'object' && end !== null ? [end] : []));
  if (faults.length > 0) return { asked: 'faults', faults, typed };
  const last = (to as Day | null) ?? position.asAt;
  const first = (from as Day | null) ?? toldLast(last, { register, position, told });
  if (first === null) return { asked: 'nothing', to: last, typed };
  if (first >= last) return { asked: 'faults', faults: [outOfOrder(first, last, typed)], typed };
  return { asked: 'days', from: first, to: last, typed };
}

function toldLast(day: Day, { register, position, told }: Pick<View, 'register' | 'position' | 'told'>): Day | null {
  const of = day === position.asAt ? told[0]?.on : meetingBefore(register.meetings, day)?.date;
  return of ?? null;
}

/** Had anything been recorded by the day of this register? Before that there is nothing to compare with. */
export function hasBegun(register: Register): boolean {
  const { name, directorates, posts } = register.council;
  return name !== '' || directorates.size > 0 || posts.size > 0 || register.actions().length > 0;
}

/** What is said of days of which the record knows nothing. */
export function beforeTheRecord(day: Day, typed: Typed): Fault {
  return { sentence: `The record had not begun on ${dayInWords(day)}. Choose a later day.`, field: fieldOf('from', typed) };
}

function typedIn(query: URLSearchParams): Typed {
  const text = (name: string) => query.get(name)?.trim() ?? '';
  return { from: text('from'), to: text('to'), fromMeeting: text('fromMeeting'), toMeeting: text('toMeeting') };
}

type End = 'from' | 'to';

/** The day of one end, or what is wrong with it; null where nothing was said. */
function endOf(end: End, typed: Typed, meetings: readonly Meeting[]): Day | Fault | null {
  const [text, meeting] = [typed[end], typed[`${end}Meeting`]];
  const field = fieldOf(end, typed);
  if (text !== '') return isDay(text) ? text : { sentence: `“${text}” is not a day. Write it like 2023-03-31.`, field };
  if (meeting === '') return null;
  const held = meetings.find(({ id }) => id === meeting);
  return held?.date ?? { sentence: `“${meeting}” is not a meeting in the record. Choose one from the list.`, field };
}

function outOfOrder(from: Day, to: Day, typed: Typed): Fault {
  const field = fieldOf('from', typed);
  if (from === to) return { sentence: `Both days are ${dayInWords(from)}. Choose two different days.`, field };
  return { sentence: `The first day, ${dayInWords(from)}, is after the second, ${dayInWords(to)}. Choose the earlier day first.`, field };
}

/** The field in which an end was typed or chosen. */
function fieldOf(end: End, typed: Typed): string {
  return typed[end] === '' && typed[`${end}Meeting`] !== '' ? `${end}-meeting` : `${end}-day`;
}
