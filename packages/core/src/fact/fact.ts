import { z } from 'zod';
import * as agreement from './of-agreement.ts';
import * as assurance from './of-assurance.ts';
import * as council from './of-council.ts';
import * as ending from './of-ending.ts';
import * as measure from './of-measure.ts';
import * as meeting from './of-meeting.ts';
import * as ownership from './of-ownership.ts';
import * as practice from './of-practice.ts';
import * as progress from './of-progress.ts';
import * as review from './of-review.ts';
import * as scheme from './of-scheme.ts';
import * as statement from './of-statement.ts';
import * as trust from './of-trust.ts';

/** Every kind of fact about one action, by name. */
export const ACTION_FACTS = { ...ownership, ...progress, ...assurance, ...ending };
/** Every kind of fact about the council and what is not an action, by name. */
export const COUNCIL_FACTS = {
  ...council,
  ...review,
  ...practice,
  ...agreement,
  ...measure,
  ...meeting,
  ...scheme,
  ...statement,
  ...trust,
};
/** Every kind of fact that the register can hold. */
export const FACTS = { ...COUNCIL_FACTS, ...ACTION_FACTS };

export type FactName = keyof typeof FACTS;
export type FactOf<Name extends FactName> = z.infer<(typeof FACTS)[Name]>;
export type ActionFact = { [Name in keyof typeof ACTION_FACTS]: FactOf<Name> }[keyof typeof ACTION_FACTS];
export type CouncilFact = { [Name in keyof typeof COUNCIL_FACTS]: FactOf<Name> }[keyof typeof COUNCIL_FACTS];

/** Something that was true on a day: what the minute book is made of. */
export type Fact = ActionFact | CouncilFact;

type FactSchema = (typeof FACTS)[FactName];

/** A fact as it crosses an edge. */
export const fact = z
  .discriminatedUnion('fact', Object.values(FACTS) as unknown as [FactSchema, ...FactSchema[]])
  .transform((parsed) => parsed as Fact);

/** Is this a fact about one action? */
export function isActionFact(of: Fact): of is ActionFact {
  return of.fact in ACTION_FACTS;
}
