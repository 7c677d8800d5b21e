import { day, ground, strength } from '@countersign/core';
import { z } from 'zod';

const hex = z.string().regex(/^[0-9a-f]{64}$/);

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

/** An issue that an earlier year's statement disclosed and that no statement before this year's had concluded. */
export const priorIssue = z.strictObject({
  id: z.string(),
  issue: z.string().meta({ description: 'The issue, in the words of the statement that disclosed it' }),
  year: z.string(),
  significance: z.enum(['significant', 'improvement']),
  outcome: z.enum(['resolved', 'carriedForward', 'superseded']),
  derived: z.boolean().meta({ description: 'True when no statement says so yet: it is read from its actions' }),
  reason: z.string().nullable(),
  dueBy: day.nullable(),
  refs: z.array(z.string()),
});
export type PriorIssue = z.infer<typeof priorIssue>;

/** How a practice was kept, directorate by directorate, as far as the statement of the year is concerned. */
export const practiceItem = z.strictObject({
  practice: z.string(),
  title: z.string(),
  source: z.string(),
  directorates: z.array(
    z.strictObject({
      id: z.string(),
      reading: z.enum(['kept', 'partly', 'notKept', 'notTested', 'silent', 'notYetDue']),
      year: z.string().meta({ description: 'The year in which it was read, or should have been' }),
      line: z.number().nullable(),
      on: day.nullable(),
    }),
  ),
  deviation: z.boolean(),
});
export type PracticeItem = z.infer<typeof practiceItem>;

/** A measure, with its last reading by the day. */
export const measureItem = z.strictObject({
  measure: z.string(),
  name: z.string(),
  population: z.string(),
  unit: z.string(),
  target: z.number(),
  aspiration: z.number().nullable(),
  actual: z.number().nullable(),
  on: day.nullable(),
  source: z.string(),
  verified: z.boolean().meta({ description: 'Was the last reading checked from line 2 or above?' }),
  met: z.boolean().nullable(),
});
export type MeasureItem = z.infer<typeof measureItem>;

/** What somebody thinks of the year's governance: an opinion, or a weakness that was found outside. */
export const opinionItem = z.strictObject({
  id: z.string(),
  kind: z.enum(['annualAudit', 'directorAssurance', 'externalAudit', 'other', 'weakness']),
  by: z.string(),
  on: day,
  gives: z.enum(['assurance', 'limitedAssurance', 'noAssurance']).nullable(),
  grade: z.string().nullable(),
  directorate: z.string().nullable(),
  text: z.string(),
  open: z.boolean().nullable().meta({ description: 'Of a weakness: is it still open?' }),
});
export type OpinionItem = z.infer<typeof opinionItem>;

export const CROSS_CHECKS = [
  'assertionWithoutAction',
  'assuredNotUsed',
  'checkRecordedLate',
  'actionMissing',
  'strongerThanProved',
  'weakerThanProved',
  'contradictsExternalAudit',
  'weaknessNotDisclosed',
  'contradictsPractice',
  'carriedTooLong',
  'promiseMissed',
  'resolvedNotProved',
] as const;

/** Where statement and register do not meet, as a sentence to the author, with what it is about. */
export const crossCheckItem = z.strictObject({
  kind: z.enum(CROSS_CHECKS),
  assertion: z.string().optional(),
  ref: z.string().optional(),
  issue: z.string().optional(),
  weakness: z.string().optional(),
  practice: z.string().optional(),
  directorate: z.string().optional(),
  because: z.string(),
  suggested: z.string().optional().meta({ description: 'A wording that says no more than is proved' }),
});
export type CrossCheckItem = z.infer<typeof crossCheckItem>;

/** What has come to be, of an assertion, since the version that was published last. */
export const sinceItem = z.strictObject({
  assertion: z.string(),
  text: z.string().meta({ description: 'Its words, as published' }),
  publishedOn: day,
  // biome-ignore lint/suspicious/noThenProperty: a word, what it was then, that other tools read; nobody awaits it
  then: strength,
  now: strength,
  kind: z.enum(['worse', 'contradicted', 'overtaken', 'better']),
  because: z.array(z.string()).meta({ description: 'What it rests on now that it did not rest on then, as sentences' }),
});
export type SinceItem = z.infer<typeof sinceItem>;

/** An assertion, with how far it is proved on the day, and by what. */
export const assertionItem = z.strictObject({
  assertion: z.string(),
  principle: z.string(),
  subPrinciple: z.string().nullable(),
  section: z.string().nullable(),
  sense: z.enum(['positive', 'negative']),
  claims: z.enum(['inPlace', 'reported', 'underWay']),
  directorate: z.string().nullable(),
  text: z.string(),
  strength,
  grounds: z.array(ground),
  overstates: z.enum(['claimsMore', 'wordsClaimMore', 'claimsLess']).nullable(),
  suggested: z.string(),
});
export type AssertionItem = z.infer<typeof assertionItem>;

/** The statement of the year, as far as whoever asks may read it. */
export const statementItem = z.strictObject({
  openedOn: day,
  sections: z.array(z.strictObject({ section: z.string(), title: z.string(), answers: z.string().nullable(), text: z.string() })),
  assertions: z.array(assertionItem),
  approvals: z.array(z.strictObject({ body: z.string(), minute: z.string(), on: day })),
  versions: z.array(
    z.strictObject({
      version: z.int(),
      kind: z.enum(['draft', 'final', 'reissued']),
      on: day,
      checkpoint: z.strictObject({ size: z.int(), root: hex }).nullable(),
    }),
  ),
});
export type StatementItem = z.infer<typeof statementItem>;

/** What is owed of the statement by law or by its framework, and whether it is done. */
export const dutyItem = z.strictObject({
  duty: z.enum(['publishDraft', 'approve', 'publishFinal', 'sign', 'content']),
  what: z.string().nullable(),
  named: z.string().nullable().meta({ description: 'What that signatory or content is called' }),
  by: day.nullable(),
  doneOn: day.nullable(),
  daysLate: z.int().min(0),
});
export type DutyItem = z.infer<typeof dutyItem>;

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
