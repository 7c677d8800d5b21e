import entries from './wealdshire.json' with { type: 'json' };

/** Something that was true on a day. What it may hold is for the reader's own schema to say; here it is plain JSON. */
export type CaseFact = { readonly fact: string; readonly on: string; readonly [more: string]: unknown };

/** One line of the minute book, before the record numbers it: when it was recorded, by which post, and what. */
export type CaseEntry = { readonly recordedAt: string; readonly by: string; readonly facts: readonly CaseFact[] };

/**
 * The worked example: the fictional Wealdshire County Council, September 2022 to March 2024, in the order in which it was recorded.
 * Its last meeting, 19 March 2024, is the day that it is read as at.
 */
export const wealdshire: readonly CaseEntry[] = entries;
