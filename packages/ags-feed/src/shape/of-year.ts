import { day } from '@countersign/core';
import { z } from 'zod';

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
