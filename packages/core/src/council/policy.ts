import { z } from 'zod';
import type { Day } from '../day/day.ts';

const approvers = z.enum(['officer', 'committee'], { error: 'officer or committee' });

/**
 * What a council decides for itself, adopted from a date. Everything that a policy leaves unsaid stays as it was.
 * The defaults are the careful ones: a council that says nothing is told more, and trusts fewer.
 */
export const policy = z.strictObject({
  hostDirectorateMayBeVerified: z
    .boolean()
    .optional()
    .meta({ description: 'May a post verify an action of the directorate that it sits in, in the same financial year?' }),
  livePublicView: z
    .boolean()
    .optional()
    .meta({ description: 'May members and the public read the register between reports, or only what was issued to a committee?' }),
  firstExtension: approvers.optional().meta({ description: 'Who grants more time the first time: a senior officer, or a committee' }),
  laterExtension: approvers.optional().meta({ description: 'Who grants more time again' }),
});
export type Policy = { readonly [Name in keyof PolicySaid]-?: NonNullable<PolicySaid[Name]> };
type PolicySaid = z.infer<typeof policy>;

/** What holds until a council says otherwise. */
export const FIRST_POLICY: Policy = {
  hostDirectorateMayBeVerified: false,
  livePublicView: false,
  firstExtension: 'officer',
  laterExtension: 'committee',
};

/** The policy in force on a day. */
export function policyOn({ policies }: Adopted, day: Day): Policy {
  return policies.findLast(({ from }) => from <= day)?.policy ?? FIRST_POLICY;
}

type Adopted = { readonly policies: readonly { readonly from: Day; readonly policy: Policy }[] };
