import type { Changes, PositionedAction } from '@countersign/core';
import type { Check } from '../rating/voices.ts';

type ChangeList = Exclude<keyof Changes, 'from' | 'to' | 'gone'>;

/** The lists of changes since the last meeting, in the order in which members ask for them: worse first. */
export const CHANGES: readonly { readonly value: ChangeList; readonly word: string }[] = [
  { value: 'worse', word: 'Got worse' },
  { value: 'better', word: 'Got better' },
  { value: 'new', word: 'New' },
  { value: 'closed', word: 'Closed' },
  { value: 'datesMoved', word: 'Date moved' },
  { value: 'noUpdate', word: 'No update' },
  { value: 'reworded', word: 'Reworded' },
];

/** Is this action in that list of changes? Nothing is, before the first meeting. */
export function changeHolds({ ref }: PositionedAction, value: string, changes: Changes | null): boolean {
  const list = CHANGES.find((change) => change.value === value);
  return list !== undefined && (changes?.[list.value].some((change) => change.ref === ref) ?? false);
}

export const CHECK_WORDS: { readonly [C in Check]: string } = {
  audit: 'Verified by internal audit',
  otherLine: 'Verified by another line',
  stale: 'Verified once, no longer stands',
  notProved: 'Checked, not proved',
  none: 'Not yet verified',
};
