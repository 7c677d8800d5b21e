import { type MOVEMENT_WORDS, type PositionedAction, STATES } from '@countersign/core';
import { CHECKS, checkOf } from '../rating/voices.ts';
import type { View } from '../view.ts';

/** What a column is sorted by. Null means that the action has nothing there: it goes last, whichever way the list runs. */
type SortBy = (action: PositionedAction, view: View) => string | number | null;

const RAG = ['red', 'amber', 'green'];
const MOVEMENTS = ['worse', 'better', 'new', 'same'] satisfies (keyof typeof MOVEMENT_WORDS)[];

/** Everything that the list can be sorted by, as the address names it. */
export const SORTS = {
  ref: { word: 'Reference', by: ({ ref }) => ref },
  title: { word: 'Action', by: ({ title }) => title.toLowerCase() },
  lead: { word: 'Lead', by: ({ lead }) => lead },
  rating: { word: 'Rating', by: ({ rating }) => STATES.indexOf(rating.state) },
  officer: { word: 'Officer says', by: ({ officerSays }) => officerSays && RAG.indexOf(officerSays) },
  change: { word: 'Change', by: ({ movement }) => movement && MOVEMENTS.indexOf(movement) },
  original: { word: 'Original date', by: ({ dates }) => dates.original },
  agreed: { word: 'Agreed date', by: ({ dates }) => dates.agreed },
  forecast: { word: 'Forecast', by: ({ dates }) => dates.forecast },
  assurance: { word: 'Assurance', by: (action) => CHECKS.indexOf(checkOf(action)) },
  overdue: { word: 'Days late', by: ({ overdueDays }) => overdueDays },
} as const satisfies { readonly [name: string]: { readonly word: string; readonly by: SortBy } };

export type SortName = keyof typeof SORTS;
export type Sort = { readonly by: SortName; readonly down: boolean };

/** The sort that this text of an address names, or null. A minus turns it round. */
export function sortNamed(text: string): Sort | null {
  const down = text.startsWith('-');
  const by = down ? text.slice(1) : text;
  return Object.hasOwn(SORTS, by) ? { by: by as SortName, down } : null;
}

/** How an address says it. */
export function sortInAddress({ by, down }: Sort): string {
  return down ? `-${by}` : by;
}

/** The actions in this order. Equal ones stay in the order of the record. */
export function sorted(actions: readonly PositionedAction[], { by, down }: Sort, view: View): readonly PositionedAction[] {
  const value: SortBy = SORTS[by].by;
  return actions.toSorted((one, other) => inOrder(value(one, view), value(other, view), down));
}

function inOrder(one: string | number | null, other: string | number | null, down: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const way = typeof one === 'string' ? compareText(one, String(other)) : one - Number(other);
  return down ? -way : way;
}

/** Numbers inside text count as numbers: GA9 stands before GA10. */
const collator = new Intl.Collator('en-GB', { numeric: true });

function compareText(one: string, other: string): number {
  return collator.compare(one, other);
}
