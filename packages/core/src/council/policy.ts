import { z } from 'zod';
import type { Day } from '../day/day.ts';

const days = (what: string) =>
  z
    .int()
    .min(0)
    .max(3_660)
    .optional()
    .meta({ description: `${what}, in calendar days` });
const count = (what: string) => z.int().min(1).max(10_000).optional().meta({ description: what });
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
  clearDays: z
    .enum(['principal-council', 'parish'], { error: 'principal-council or parish' })
    .optional()
    .meta({ description: 'By which calendar the clear days before a meeting are counted' }),
  draftAgreementDays: days('How long an agreement may stay a draft'),
  unverifiedDays: days('How long what is reported complete may stay unverified'),
  interimDays: days('How long a post may be held for the time being; a vacancy is told at once'),
  reportingDays: days('How long an action may go without an update, where no cadence was agreed'),
  takeUpDays: days('How long a directorate may leave a corporate-wide action not started'),
  assuranceExpiringDays: days('How long before an assurance runs out it is said'),
  overrideDays: days('For how long somebody may say another rating than the scheme'),
  actionsAPost: count('How many live actions one post may answer for'),
  redsAPost: count('How many actions rated red one post may answer for'),
  bulkExtensions: count('How many extensions granted shortly before one meeting are many'),
  bulkWithinDays: days('How shortly before a meeting'),
  carryForwardYears: count('For how many years an action may be carried from statement to statement without a reason'),
  highPriority: z
    .array(z.string().trim().min(1).max(100))
    .min(1)
    .optional()
    .meta({ description: 'The priorities that count as high, where the council has adopted no scale' }),
});
export type Policy = { readonly [Name in keyof PolicySaid]-?: NonNullable<PolicySaid[Name]> };
type PolicySaid = z.infer<typeof policy>;

/** What holds until a council says otherwise. */
export const FIRST_POLICY: Policy = {
  hostDirectorateMayBeVerified: false,
  livePublicView: false,
  firstExtension: 'officer',
  laterExtension: 'committee',
  clearDays: 'principal-council',
  draftAgreementDays: 90,
  unverifiedDays: 90,
  interimDays: 183,
  reportingDays: 92,
  takeUpDays: 183,
  assuranceExpiringDays: 56,
  overrideDays: 92,
  actionsAPost: 12,
  redsAPost: 3,
  bulkExtensions: 5,
  bulkWithinDays: 14,
  carryForwardYears: 2,
  highPriority: ['High', 'P1', 'Priority 1', 'Critical', 'Urgent'],
};

/** The policy in force on a day. */
export function policyOn({ policies }: Adopted, day: Day): Policy {
  return policies.findLast(({ from }) => from <= day)?.policy ?? FIRST_POLICY;
}

type Adopted = { readonly policies: readonly { readonly from: Day; readonly policy: Policy }[] };
