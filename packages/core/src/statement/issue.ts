import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { FinancialYear } from '../day/financial-year.ts';

export type Significance = 'significant' | 'improvement';
export type IssueOutcome = 'resolved' | 'carriedForward' | 'superseded';

/** What a later year's statement says became of an issue. */
export type IssueConclusion = {
  readonly year: FinancialYear;
  readonly outcome: IssueOutcome;
  readonly reason: string | null;
  readonly refs: readonly Ref[];
  readonly on: Day;
};

/** A governance issue that a year's statement disclosed, with what was promised about it and by when. */
export type GovernanceIssue = {
  readonly id: string;
  readonly year: FinancialYear;
  readonly title: string;
  readonly text: string | null;
  readonly significance: Significance;
  readonly principle: string | null;
  readonly actions: readonly Ref[];
  /** The last day on which it was to be resolved, as the statement promised; null when it gave none. */
  readonly dueBy: Day | null;
  readonly on: Day;
  readonly conclusions: readonly IssueConclusion[];
};
