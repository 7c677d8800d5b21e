import { z } from 'zod';
import { thingId } from '../council/ids.ts';
import { words } from '../prose/section.ts';
import { type Predicate, predicate } from './predicate.ts';

/** The states that a live action can be rated. */
export const ratedState = z.enum(['red', 'amber', 'green', 'notYetDue', 'notRated']);
export type RatedState = z.infer<typeof ratedState>;

/** What must hold for a row: one thing, or several together. */
export const condition = z.union([predicate, z.strictObject({ all: z.array(predicate).min(2) })]);
export type Condition = z.infer<typeof condition>;

/** A row of the scheme's table: the state, and the conditions of which any one is enough. */
export const step = z.strictObject({
  state: ratedState,
  /** The council's own name for the row, where it has more of them than there are colours. */
  point: thingId('a point of the scale', 'amber/red').optional(),
  /** Between which colours a point lies, when a scale has more points than three: compared with another scale, it may be either. */
  between: z.tuple([ratedState, ratedState]).optional(),
  any: z.array(condition).min(1),
});
export type Step = z.infer<typeof step>;

/** How the rows are read: the first that holds decides; or no two that differ may hold together. */
export const reads = z.enum(['firstThatHolds', 'onlyOneHolds'], { error: 'firstThatHolds or onlyOneHolds' });

/**
 * A named rating scheme. With `otherwise`, what no row covers is that; without it, the rows must cover everything.
 * Stages that are not live (assured, superseded, withdrawn, suspended, risk accepted, reported complete) are their own state.
 * It is checked when it is adopted: see `faultsIn`.
 */
export const scheme = z.strictObject({
  id: thingId('a scheme', 'countersign-1'),
  title: words("the scheme's title", 200),
  source: words('whose published rule it is', 500).optional(),
  reads: reads.optional().meta({ description: 'The first row that holds decides, unless it says that only one may hold' }),
  steps: z.array(step).min(1, 'at least one row').max(30, 'at most 30 rows'),
  otherwise: ratedState.optional().meta({ description: 'What an action is that no row covers' }),
});
export type Scheme = z.infer<typeof scheme>;

/** The same as JSON Schema, for whoever writes a scheme by hand: every predicate with its parameters and what it asks. */
export function schemeJsonSchema(): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(scheme, { io: 'input', reused: 'ref' });
}

/** So many different predicates a scheme may name: one that names more is no table that a committee could read. */
export const MOST_PREDICATES = 31;

/** The predicates of a condition: one, or all that must hold together. */
export function predicatesOf(condition: Condition): readonly Predicate[] {
  return 'all' in condition ? condition.all : [condition];
}
