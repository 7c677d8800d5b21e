import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { FinancialYear } from '../day/financial-year.ts';

/** A weakness that an external auditor or another body outside found. A council's statement must not contradict one that is open. */
export type Weakness = {
  readonly id: string;
  readonly body: string;
  readonly text: string;
  readonly actions: readonly Ref[];
  readonly year: FinancialYear | null;
  readonly on: Day;
  readonly closed: boolean;
};
