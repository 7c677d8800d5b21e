import type { Changes } from '@countersign/core';

export type ListName = Exclude<keyof Changes, 'from' | 'to'>;

/** The lists of what changed, in the order in which members ask for them: worse first, then what they must decide on. */
export const LISTS: readonly { readonly name: ListName; readonly word: string }[] = [
  { name: 'worse', word: 'Got worse' },
  { name: 'extensionsAsked', word: 'Asked for more time' },
  { name: 'better', word: 'Got better' },
  { name: 'waiting', word: 'Reported complete, waiting to be verified' },
  { name: 'assured', word: 'Newly assured' },
  { name: 'new', word: 'New' },
  { name: 'datesMoved', word: 'Date moved' },
  { name: 'reworded', word: 'Reworded' },
  { name: 'closed', word: 'Closed' },
  { name: 'noUpdate', word: 'No update' },
  { name: 'gone', word: 'No longer in the register' },
];
