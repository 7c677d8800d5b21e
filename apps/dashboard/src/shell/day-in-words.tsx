import { type Day, dayInWords } from '@countersign/core';

/** A day, for people and for programs. `none` is what to say where there is no day. */
export function DayInWords({ day, none = 'None' }: { readonly day: Day | null; readonly none?: string }) {
  return day === null ? none : <time dateTime={day}>{dayInWords(day)}</time>;
}
