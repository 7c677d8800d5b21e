import { day } from '@countersign/core';
import { z } from 'zod';
import { hex } from './shape/hex.ts';
import { assuredItem, endedItem, outstandingItem, reportedItem } from './shape/of-actions.ts';
import { crossCheckItem, dutyItem, sinceItem, statementItem } from './shape/of-statement.ts';
import { measureItem, opinionItem, practiceItem, priorIssue } from './shape/of-year.ts';

export type { AssuredItem, EndedItem, OutstandingItem, ReportedItem } from './shape/of-actions.ts';
export type { AssertionItem, CrossCheckItem, DutyItem, SinceItem, StatementItem } from './shape/of-statement.ts';
export type { MeasureItem, OpinionItem, PracticeItem, PriorIssue } from './shape/of-year.ts';

const filter = z.strictObject({
  review: z.string().optional(),
  principle: z.string().optional(),
  directorate: z.string().optional(),
  significance: z.enum(['significant', 'improvement']).optional(),
});

/**
 * The AGS feed: what an Annual Governance Statement may say of the actions of a financial year, as at a day, and with what
 * proof. Every action of the year that the filter asks for stands in exactly one of the four lists.
 */
export const agsFeed = z.strictObject({
  register: z.string(),
  council: z.string(),
  workedExample: z.boolean().meta({ description: 'True when the council does not exist' }),
  financialYear: z.string(),
  asAt: day,
  head: z.strictObject({ size: z.int(), root: hex }),
  scheme: z.string(),
  filter,
  assured: z.array(assuredItem),
  reportedOnly: z.array(reportedItem),
  outstanding: z.array(outstandingItem),
  ended: z.array(endedItem),
  priorYear: z.array(priorIssue),
  practices: z.array(practiceItem),
  measures: z.array(measureItem),
  coverage: z.array(
    z.strictObject({ review: z.string(), title: z.string(), areas: z.int(), verified: z.int(), verifiedAreas: z.array(z.string()) }),
  ),
  opinions: z.array(opinionItem),
  statement: statementItem.nullable(),
  duties: z.array(dutyItem),
  crossCheck: z.array(crossCheckItem),
  sincePublished: z.array(sinceItem),
});
export type AgsFeed = z.infer<typeof agsFeed>;
