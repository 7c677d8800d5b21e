import { z } from 'zod';

/**
 * Who may read a piece of text, and so where it is kept beside the record: `public` for everybody, `exempt` for those
 * entitled under Schedule 12A of the Local Government Act 1972, `personal` for what could name a person.
 */
export const SECTIONS = ['public', 'exempt', 'personal'] as const;
export type Section = (typeof SECTIONS)[number];

/** The sections whose words can be erased. What everybody may read stays for ever. */
export const ERASABLE = ['exempt', 'personal'] as const satisfies readonly Section[];
export type Erasable = (typeof ERASABLE)[number];

/** What stands in the place of words that were erased. */
export const ERASED = '[erased]';

/** Which parts of a shape are prose, and in which section. The record itself is hashed for ever; prose can be erased. */
export const proseSections = z.registry<{ section: Section }>();

/** Text that people wrote, and that everybody may read. */
export const words = (what: string, most = 2_000) =>
  z
    .string()
    .trim()
    .min(1, `${what} that is not blank`)
    .max(most, `${what} of at most ${most} characters`)
    .meta({ description: what })
    .register(proseSections, { section: 'public' });

/** Marks a shape as text that could name a person. */
export function personal<Shape extends z.ZodType>(shape: Shape): Shape {
  proseSections.add(shape, { section: 'personal' });
  return shape;
}
