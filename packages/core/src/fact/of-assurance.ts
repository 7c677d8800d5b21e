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
