import { z } from 'zod';
import { directorateId } from '../council/ids.ts';
import { day } from '../day/day.ts';

/**
 * How far an assertion is proved, weakest first. `contradicted`: something in the register says otherwise. `none`: it rests on nothing.
 * `weak`: what it rests on is not done, or nobody looked. `reported`: management says so. `verified`: line 2 or above has checked all of it.
 */
export const STRENGTHS = ['contradicted', 'none', 'weak', 'reported', 'verified'] as const;
export const strength = z.enum(STRENGTHS).meta({ description: 'How far it is proved' });
export type Strength = z.infer<typeof strength>;

/** What an assertion may rest on. */
export const GROUND_KINDS = ['action', 'practice', 'measure', 'opinion', 'weakness', 'evidence'] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

/** What was seen of one thing that an assertion rests on. */
export const SEEN = [
  // of an action
  'assured',
  'openWeakness',
  'reportedComplete',
  'assuranceStale',
  'foundOtherwise',
  'outstanding',
  'overdue',
  'suspended',
  'riskAccepted',
  'withdrawn',
  'superseded',
  // of a practice
  'kept',
  'selfRead',
  'deviates',
  // of a practice, or of a measure
  'notRead',
  // of a measure
  'targetMet',
  'targetMetUnverified',
  'targetMissed',
  'targetUnclear',
  // of an opinion
  'assuranceGiven',
  'managementAssures',
  'limitedAssurance',
  'noAssurance',
  // of a weakness
  'weaknessOpen',
  'weaknessClosed',
  // of evidence
  'vouchedFor',
  'lodged',
  'shaken',
  // of any
  'notThere',
] as const;

/**
 * One thing that an assertion rests on, as it stood: enough of it that another thing in its place, or the same thing checked again, is
 * another ground.
 */
export const ground = z.strictObject({
  of: z.enum(GROUND_KINDS).meta({ description: 'What kind of thing' }),
  id: z.string().meta({ description: 'Its reference, name or hash' }),
  directorate: directorateId.optional().meta({ description: 'Of a practice: where it was read' }),
  strength,
  saw: z.enum(SEEN).meta({ description: 'What was seen of it' }),
  on: day.optional().meta({ description: 'The day on which that came to be' }),
  due: day.optional().meta({ description: 'Of what is outstanding: the date agreed' }),
  entry: z.int().min(1).optional().meta({ description: 'The entry that says so' }),
});
export type Ground = Readonly<z.infer<typeof ground>>;
