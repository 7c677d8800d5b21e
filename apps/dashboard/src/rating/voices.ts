import {
  dayInWords,
  LINE_WORDS,
  METHOD_WORDS,
  OUTCOME_WORDS,
  officerAgainstScheme,
  type PositionedAction,
  STALE_WORDS,
  sendsBack,
} from '@countersign/core';

/** Does the officer say better of it than the scheme does? Only red, amber and green can be compared. */
export function officerSaysBetter({ officerSays, rating }: Pick<PositionedAction, 'officerSays' | 'rating'>): boolean {
  return officerAgainstScheme(officerSays, rating) === 'better';
}

/** How far an action has been checked, from the most to the least. */
export const CHECKS = ['audit', 'otherLine', 'stale', 'notProved', 'none'] as const;
export type Check = (typeof CHECKS)[number];

type Checked = Pick<PositionedAction, 'assurance' | 'verification'>;

/**
 * How far has this action been checked? Only line 3 is internal audit. What management says of itself, and a decision not to
 * select it, are no check.
 */
export function checkOf({ assurance, verification }: Checked): Check {
  if (verification !== null && sendsBack(verification.outcome)) return 'notProved';
  if (assurance === null) return 'none';
  if (assurance.stale) return 'stale';
  return assurance.line === 3 ? 'audit' : 'otherLine';
}

/** The same in a few words, for a table. */
export function checkInWords(action: Checked): string {
  const { assurance, verification } = action;
  switch (checkOf(action)) {
    case 'audit':
      return `Verified by internal audit, ${assurance ? METHOD_WORDS[assurance.method] : ''}`;
    case 'otherLine':
      return `Verified by ${assurance ? LINE_WORDS[assurance.line] : ''}`;
    case 'stale':
      return `No longer stands: ${assurance?.staleBecause ? STALE_WORDS[assurance.staleBecause.why] : ''}`;
    case 'notProved':
      return verification
        ? `Checked ${dayInWords(verification.on)} by ${LINE_WORDS[verification.line]}: ${OUTCOME_WORDS[verification.outcome]}`
        : '';
    case 'none':
      return 'Not yet verified';
  }
}
