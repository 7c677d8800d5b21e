import type { AgsFeed } from '@countersign/ags-feed';
import { type Day, dayInWords, LINE_WORDS, METHOD_WORDS, OUTCOME_WORDS } from '@countersign/core';
import { NOTHING } from '../document.ts';

/** A day in words, or the sign that there is none. */
export function dayOr(day: Day | null): string {
  return day === null ? NOTHING : dayInWords(day);
}

export const orNothing = (text: string | null): string => text ?? NOTHING;

/** The word of a list, or the key itself: a feed may come from a version that knows more. */
export function wordOf(words: { readonly [key: string]: string }, key: string | number): string {
  return Object.hasOwn(words, key) ? (words[key] ?? String(key)) : String(key);
}

type Check = NonNullable<AgsFeed['reportedOnly'][number]['verification']>;

/** Who checked, from which line, and how. */
export function checkedBy({ by, line, method }: Check): string {
  return `${by}, ${wordOf(LINE_WORDS, line)}, ${wordOf(METHOD_WORDS, method)}`;
}

/** The last check of an action, with what it found. */
export function lastCheck(check: Check | null): string {
  if (check === null) return 'Never checked';
  return `${wordOf(OUTCOME_WORDS, check.outcome)} (${checkedBy(check)}), ${dayInWords(check.on)}`;
}
