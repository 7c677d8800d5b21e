import { day } from '@countersign/core';
import { z } from 'zod';
import { hex } from './hex.ts';

/** What each item of the feed says of an action. */
const item = {
  ref: z.string().meta({ description: "The action's reference" }),
  title: z.string(),
  review: z.string().nullable(),
  issue: z.string().meta({ description: 'The governance issue it answers: the area of the review, or else the action itself' }),
  significance: z
    .enum(['significant', 'improvement'])
    .nullable()
    .meta({ description: 'Of the governance issue that it answers; null when it answers none' }),
  principle: z.string().nullable().meta({ description: 'CIPFA/SOLACE principle, A to G' }),
  subPrinciple: z.string().nullable(),
  lead: z.string().nullable(),
  accountable: z.string().nullable(),
  wording: z.string().meta({ description: 'A sentence that claims no more than is proved' }),
};

const dates = z.strictObject({
  original: day.nullable(),
  agreed: day.nullable(),
  forecast: day.nullable(),
  completed: day.nullable(),
});

const check = {
  line: z.number(),
  method: z.string(),
  outcome: z.string(),
  by: z.string().meta({ description: 'The post that checked' }),
  on: day,
};

const verification = z.strictObject(check).nullable();

/** An action that somebody independent countersigned, with the entry that says so and its proof of inclusion. */
export const assuredItem = z.strictObject({
  ...item,
  assurance: z.strictObject({
    ...check,
    until: day.nullable(),
    evidence: z.array(z.strictObject({ sha256: hex, title: z.string(), date: day })),
  }),
  entry: hex.meta({ description: 'The leaf hash of the entry that records the verification (RFC 6962)' }),
  number: z.int().positive().meta({ description: "That entry's place in the record, from 1" }),
  proof: z.array(hex).meta({ description: 'The path from that leaf to the root in `head` (RFC 6962)' }),
});
export type AssuredItem = z.infer<typeof assuredItem>;

/** An action that management reports as complete. It may be worded only as management's report. */
export const reportedItem = z.strictObject({
  ...item,
  reportedOn: day,
  verification,
  stale: z.strictObject({ why: z.string(), on: day }).nullable().meta({ description: 'What made an earlier assurance stale' }),
});
export type ReportedItem = z.infer<typeof reportedItem>;

/** An action that is still to be done. */
export const outstandingItem = z.strictObject({
  ...item,
  stage: z.string(),
  rating: z.strictObject({ state: z.string(), because: z.array(z.string()).meta({ description: 'Each reason, as a sentence' }) }),
  dates,
  overdueDays: z.int().min(0),
  extensions: z.int().min(0),
  verification,
});
export type OutstandingItem = z.infer<typeof outstandingItem>;

/** An action that ended without being done: superseded or withdrawn. */
export const endedItem = z.strictObject({ ...item, stage: z.enum(['superseded', 'withdrawn']), because: z.string() });
export type EndedItem = z.infer<typeof endedItem>;
