import { day, ground, strength } from '@countersign/core';
import { z } from 'zod';
import { hex } from './hex.ts';

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
