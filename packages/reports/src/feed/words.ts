import type { AgsFeed, CrossCheckItem, SinceItem } from '@countersign/ags-feed';
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

/** Where statement and register do not meet, as the name of a row. */
export const CROSS_CHECK_WORDS: { readonly [K in CrossCheckItem['kind']]: string } = {
  assertionWithoutAction: 'Rests on no action',
  assuredNotUsed: 'Assured, and not used',
  actionMissing: 'No action in the register',
  strongerThanProved: 'Says more than is proved',
  weakerThanProved: 'Says less than is proved',
  contradictsExternalAudit: 'Clashes with a weakness that was found outside',
  weaknessNotDisclosed: 'Open weakness not disclosed',
  contradictsPractice: 'Clashes with practice',
  carriedTooLong: 'Carried forward too long',
  promiseMissed: 'Promised date missed',
  resolvedNotProved: 'Said to be resolved, and not proved',
};

export const SINCE_WORDS: { readonly [K in SinceItem['kind']]: string } = {
  contradicted: 'contradicted',
  worse: 'weaker',
  overtaken: 'overtaken',
  better: 'better proved',
};
