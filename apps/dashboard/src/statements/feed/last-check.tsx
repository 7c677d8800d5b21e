import type { AgsFeed } from '@countersign/ags-feed';
import { dayInWords, LINE_WORDS, type Line, OUTCOME_WORDS, type Outcome } from '@countersign/core';
import { postTitle } from '../../names.ts';
import type { OfYear } from '../of-year/of-year.ts';

type Check = AgsFeed['reportedOnly'][number]['verification'];

/** Who looked at it last, from which line, and what they found. */
export function LastCheck({ check, of: { view } }: { readonly check: Check; readonly of: OfYear }) {
  if (check === null) return 'Nobody has looked';
  const { line, outcome, by, on } = check;
  return `${postTitle(view.register.council, by)}, ${LINE_WORDS[line as Line]}, ${dayInWords(on)}: ${OUTCOME_WORDS[outcome as Outcome]}`;
}
