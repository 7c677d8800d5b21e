import { z } from 'zod';
import { type PostId, thingId } from '../council/ids.ts';
import type { Line } from '../council/line.ts';
import type { Day } from '../day/day.ts';
import { words } from '../prose/section.ts';

/** How was it checked? In rising order of strength. */
export const method = z
  .enum(['selfAssessed', 'deskReview', 'tested'], { error: 'selfAssessed, deskReview or tested' })
  .meta({ description: 'How it was checked', examples: ['tested'] });
export type Method = z.infer<typeof method>;

/** What the check found. `alternativeAccepted`: something else was done, and it answers the risk as well. */
export const outcome = z
  .enum(['implemented', 'partly', 'notImplemented', 'noEvidence', 'alternativeAccepted', 'notSelected'], {
    error: 'implemented, partly, notImplemented, noEvidence, alternativeAccepted or notSelected',
  })
  .meta({ description: 'What the check found', examples: ['implemented'] });
export type Outcome = z.infer<typeof outcome>;

/** A check that somebody made of an action, whatever it found. `entry` is its number in the record. */
export type Verification = {
  readonly line: Line;
  readonly method: Method;
  readonly outcome: Outcome;
  readonly by: PostId;
  readonly on: Day;
  readonly evidence: readonly string[];
  readonly opinion: string | null;
  /** An opinion in the words of a scale that the council adopted. */
  readonly grade: Grade | null;
  /** The last entry about the action that the checker had read. What was recorded after it was not vouched for. */
  readonly upTo: number;
  readonly until: Day | null;
  readonly entry: number;
};

/** A word of an opinion scale: `Limited`, of the scale that the council adopted for its audit. */
export const grade = z.strictObject({
  scale: thingId('an opinion scale', 'IA-2025'),
  label: words('the opinion, in a word of that scale', 100),
});
export type Grade = z.infer<typeof grade>;

/** Why an assurance no longer stands: a later fact touched what was vouched for, or its time ran out. */
export type Stale = { readonly why: StaleReason; readonly on: Day };
export type StaleReason =
  | 'reworded'
  | 'reopened'
  | 'dateMoved'
  | 'evidenceReplaced'
  | 'evidenceChanged'
  | 'evidenceMissing'
  | 'evidenceErased'
  | 'ownerChanged'
  | 'noLongerHolds'
  | 'tookOver'
  | 'corrected'
  | 'expired';

/** A verification that did assure the action, and whether it still does. */
export type Assurance = Verification & { readonly stale: Stale | null };

/** Does this outcome say that the promise was kept? */
export function saysDone(found: Outcome): boolean {
  return found === 'implemented' || found === 'alternativeAccepted';
}

/** Does this outcome send the action back to its owner? `notSelected` says nothing either way. */
export function sendsBack(found: Outcome): boolean {
  return found === 'partly' || found === 'notImplemented' || found === 'noEvidence';
}
