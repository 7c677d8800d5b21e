/** Where an action stands, as a file may say it. A file never makes an action assured: that takes somebody independent. */
export type Status = 'open' | 'reportedComplete' | 'suspended' | 'superseded' | 'withdrawn' | 'riskAccepted';

export type Rag = 'red' | 'amber' | 'green';

/**
 * What one row of a file says of one action, once it is believed. Days are `2023-03-31`; a field is absent where the file says
 * nothing or nothing that was understood. `ref` is null only where no references are mapped.
 */
export type Row = {
  readonly row: number;
  readonly ref: string | null;
  readonly title: string;
  readonly description?: string;
  readonly review?: string;
  readonly recommendation?: string;
  readonly area?: string;
  readonly lead?: string;
  readonly accountable?: string;
  readonly contributors: readonly string[];
  /** In the council's own words: numbers run up in one council and down in the next, so they are never compared. */
  readonly priority?: string;
  readonly kind?: string;
  readonly origin?: readonly string[];
  readonly scope?: string;
  readonly horizon?: string;
  readonly principle?: string;
  readonly start?: string;
  readonly due?: string;
  readonly agreedDue?: string;
  readonly approver?: string;
  readonly forecast?: string;
  readonly completed?: string;
  /** 0 to 100. */
  readonly percent?: number;
  readonly status?: Status;
  readonly rag?: Rag;
  readonly update?: string;
  readonly recoveryPlan?: string;
  readonly evidence: readonly string[];
  /** Financial years, `2021/22`. */
  readonly statementYears: readonly string[];
};

/**
 * What was wrong with a cell, in terms its author can act on. An error: the row is not taken. A warning: it is, without what was
 * not understood. `row` is the number the spreadsheet shows, `column` the header.
 */
export type Problem = {
  readonly row: number;
  readonly column: string;
  readonly saw: string;
  readonly expected: string;
  readonly severity: 'error' | 'warning';
};
