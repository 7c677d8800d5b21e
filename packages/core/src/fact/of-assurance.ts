import { z } from 'zod';
import { method, outcome } from '../assurance/verification.ts';
import { line } from '../council/line.ts';
import { day } from '../day/day.ts';
import { words } from '../prose/section.ts';
import { actionFact } from './shape.ts';

/** The SHA-256 of a piece of evidence, in lowercase hex. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lowercase hex, 64 characters')
  .meta({
    description: "The SHA-256 of the evidence's bytes",
    examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
  });

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
  until: day.optional(),
});

export const returned = actionFact('returned', { reason: words('why it was sent back') });
export const reopened = actionFact('reopened', { reason: words('why it is open again') });
