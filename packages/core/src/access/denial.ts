import type { Verb } from '../command/verbs.ts';
import type { Tie } from '../independence/independence.ts';
import type { Standing } from './grants.ts';

/** The rules that keep duties apart, by the number under which the council's security policy lists them. */
export type SegregationRule = 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6' | 'S7' | 'S8' | 'S9';

/** Why somebody may not ask something. Sentences for people are in `wording/`. */
export type Denial =
  | { readonly denied: 'notGranted'; readonly verb: Verb; readonly needs: readonly Standing[] }
  | { readonly denied: 'inAnothersName'; readonly verb: Verb; readonly as: string }
  | { readonly denied: 'segregated'; readonly rule: SegregationRule; readonly why: SegregationReason };

export type SegregationReason =
  | { readonly why: 'tied'; readonly as: Tie['as'] }
  | { readonly why: 'ownRole' }
  | { readonly why: 'needsTwo'; readonly proposedBy: string | null }
  | { readonly why: 'ownRequest' }
  | { readonly why: 'ownWords' }
  | { readonly why: 'needsCommittee' }
  | { readonly why: 'notInPerson'; readonly as: 'token' | 'impersonation' }
  | { readonly why: 'newsSince'; readonly upTo: number; readonly last: number }
  | { readonly why: 'writesNothing' };
