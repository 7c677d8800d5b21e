import type { Action } from '../action/action.ts';
import { CONFIDENCE } from '../action/kinds.ts';
import { numberOf } from '../day/day.ts';
import type { FactOf } from '../fact/fact.ts';
import { type Columns, NEVER, PLANNED, RAGS } from './columns.ts';

/** Does a report do nothing but report? One that says that a completion no longer holds, or keeps words exempt, is left to the fold. */
export function isPlainNews({ holds, exempt }: FactOf<'reported'>): boolean {
  return holds !== false && exempt === undefined;
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
  columns.untold.add(row);
  columns.lasting[row] = undefined;
}

function planned({ flags, flagsOnOriginal }: Columns, row: number): void {
  flags[row] = (flags[row] as number) | PLANNED;
  flagsOnOriginal[row] = (flagsOnOriginal[row] as number) | PLANNED;
}

/** The action of a row, which news may since have changed: then it is folded first. */
export function actionAt(columns: Columns, row: number, fold: (ref: string) => Action | null): Action {
  const known = columns.actions[row] as Action;
  if (!columns.untold.has(row)) return known;
  columns.untold.delete(row);
  const fresh = fold(known.ref) ?? known;
  columns.actions[row] = fresh;
  return fresh;
}
