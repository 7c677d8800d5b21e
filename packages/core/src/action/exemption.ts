import { z } from 'zod';
import { words } from '../prose/section.ts';

/**
 * The categories of exempt information in Schedule 12A to the Local Government Act 1972, by paragraph: 1 to 7 in England
 * (individuals, identity, financial or business affairs, labour relations, legal privilege, notices and orders, crime),
 * 12 to 18 in Wales.
 */
export const PARAGRAPHS = [1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15, 16, 17, 18] as const;

/** The words of an action that can be exempt. A reference, a date, a rating or a stage never is: totals must still add up. */
export const EXEMPTIBLE = ['title', 'description', 'reports', 'evidence', 'consultations', 'opinions', 'reasons'] as const;
export const exemptField = z
  .enum(EXEMPTIBLE, { error: `one of ${EXEMPTIBLE.join(', ')}` })
  .meta({ description: 'Which words of the action are exempt', examples: ['reports'] });
export type ExemptField = z.infer<typeof exemptField>;

/** By which paragraph, and why the public interest in keeping it back outweighs the public interest in telling it. */
export const exemption = z.strictObject({
  field: exemptField,
  paragraph: z
    .literal(PARAGRAPHS, { error: 'a paragraph of Schedule 12A: 1 to 7 in England, 12 to 18 in Wales' })
    .meta({ description: 'The paragraph of Schedule 12A to the Local Government Act 1972', examples: [3] }),
  publicInterest: words('why keeping it back serves the public better than telling it', 1_000),
});
export type Exemption = z.infer<typeof exemption>;
