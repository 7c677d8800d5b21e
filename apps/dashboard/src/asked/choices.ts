import type { Changes, PositionedAction, Ref } from '@countersign/core';
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
  return changes !== null && (listsOf(changes).get(value)?.has(ref) ?? false);
}

const known = new WeakMap<Changes, ReadonlyMap<string, ReadonlySet<Ref>>>();

/** The references in each list, laid out once for all that ask: a list of many actions asks for each of them. */
function listsOf(changes: Changes): ReadonlyMap<string, ReadonlySet<Ref>> {
  const before = known.get(changes);
  if (before !== undefined) return before;
  const lists = new Map(CHANGES.map(({ value }) => [value as string, new Set(changes[value].map(({ ref }) => ref))]));
  known.set(changes, lists);
  return lists;
}

export const CHECK_WORDS: { readonly [C in Check]: string } = {
  audit: 'Verified by internal audit',
  otherLine: 'Verified by another line',
  stale: 'Verified once, no longer stands',
  notProved: 'Checked, not proved',
  none: 'Not yet verified',
};
