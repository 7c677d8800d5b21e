import type { Day } from '../day/day.ts';
import type { Past } from './past.ts';

/** On which day did this register begin: the first on which anything was true of its council? Null for one that holds nothing. */
export function begunOn({ council }: Pick<Past, 'council'>): Day | null {
  let first: Day | null = null;
  for (const { fact } of council) if (first === null || fact.on < first) first = fact.on;
  return first;
}
