import type { Action, FinancialYear, Register } from '@countersign/core';
import type { PriorIssue, StatementItem } from '../feed.ts';

/** What is held against what: the statement of a year, the issues of the years before, and the year's actions. */
export type CrossChecked = {
  readonly year: FinancialYear;
  readonly statement: StatementItem | null;
  readonly priorYear: readonly PriorIssue[];
  readonly actions: readonly Action[];
  readonly register: Register;
};
