import { CONFIDENCE } from '../action/kinds.ts';
import { numberOf } from '../day/day.ts';
import type { FactOf } from '../fact/fact.ts';
import { type Columns, NEVER, OVERRIDDEN, PLANNED, RAGS } from './columns.ts';

/**
 * Does a report do nothing but report? One that says that a completion no longer holds, or keeps words exempt, is left to the fold; and
 * so is one about an action of which somebody said another rating, because that is rated from the action itself.
 */
export function isPlainNews({ flags }: Columns, row: number, { holds, exempt }: FactOf<'reported'>): boolean {
  return holds !== false && exempt === undefined && ((flags[row] as number) & OVERRIDDEN) === 0;
}

/**
 * Tells a progress report to the columns, without folding the action: it is the most common of all news, and moves no stage and no
 * date. Whoever asks for the action itself folds it then.
 */
export function reportTold(columns: Columns, row: number, fact: FactOf<'reported'>): void {
  columns.lastUpdate[row] = numberOf(fact.on);
  columns.silentSince[row] = NEVER;
  if (fact.rag !== undefined) columns.rag[row] = RAGS.indexOf(fact.rag);
  if (fact.confidence !== undefined) columns.confidence[row] = CONFIDENCE.indexOf(fact.confidence) + 1;
  if (fact.percent !== undefined) columns.percent[row] = fact.percent;
  if (fact.recoveryPlan !== undefined) planned(columns, row);
  columns.actions[row] = undefined;
  columns.lasting[row] = undefined;
  columns.kept[row] = undefined;
}

function planned({ flags, flagsOnOriginal }: Columns, row: number): void {
  flags[row] = (flags[row] as number) | PLANNED;
  flagsOnOriginal[row] = (flagsOnOriginal[row] as number) | PLANNED;
}
