import { type Day, isDay } from '@countersign/core';

/** The day in the address of a page: none, a day, or something that is no day. */
export type DayAsked = { readonly asAt: Day | null } | { readonly notADay: string };

/** Which day does this address ask for? An empty field of the form asks for none. */
export function dayAsked(query: URLSearchParams): DayAsked {
  const text = query.get('asAt')?.trim() ?? '';
  if (text === '') return { asAt: null };
  return isDay(text) ? { asAt: text } : { notADay: text };
}
