import { z } from 'zod';
import { grade, method, outcome } from '../assurance/verification.ts';
import { line } from '../council/line.ts';
import { day } from '../day/day.ts';
import { words } from '../prose/section.ts';
import { sha256 } from './sha256.ts';
import { actionFact } from './shape.ts';

export const evidenceLodged = actionFact('evidenceLodged', {
  sha256,
  title: words('what the evidence is', 300),
  date: day.optional().meta({ description: 'The day that the evidence is of, when it is not the day it was lodged' }),
  location: words('where it is kept', 1_000).optional(),
  replaces: sha256.optional().meta({ description: 'The piece of evidence that it takes the place of' }),
  kept: z.enum(['here', 'elsewhere'], { error: 'here or elsewhere' }).optional().meta({
    description: 'Where its bytes are, so that they can be looked at again: kept here beside the record, or elsewhere at its location',
  }),
});

/** Evidence was looked at again: are the bytes still those that were lodged? */
export const evidenceRechecked = actionFact('evidenceRechecked', {
  sha256,
  found: z
    .union([z.literal('same'), z.literal('missing'), z.strictObject({ changedTo: sha256 })], {
      error: 'same, missing, or {"changedTo": the SHA-256 of what is there now}',
    })
    .meta({ description: 'What was found', examples: ['same', 'missing', '{"changedTo":"9f86…"}'] }),
});

export const reportedComplete = actionFact('reportedComplete', { text: words('what was done', 10_000).optional() });

/** A check, by the post that records it. `until` is the last day for which the checker is willing to vouch. */
export const verified = actionFact('verified', {
  line,
  method,
  outcome,
  evidence: z.array(sha256).meta({ description: 'The evidence it rests on, by hash' }),
  opinion: words('what the checker says', 5_000).optional(),
  grade: grade.optional().meta({ description: "The opinion in a word of the council's own scale" }),
  upTo: z
    .int()
    .min(1)
    .optional()
    .meta({ description: 'The number of the last entry about the action that the checker had read; left out, the last there is' }),
  until: day.optional().meta({ description: 'The last day for which the checker vouches' }),
});

export const returned = actionFact('returned', { reason: words('why it was sent back') });
export const reopened = actionFact('reopened', { reason: words('why it is open again') });

/** What was assured is now how the council works. The practices that it repaired go on being read. */
export const embedded = actionFact('embedded', { text: words('how it is kept up', 5_000).optional() });
