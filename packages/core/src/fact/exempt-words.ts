import type { ExemptField } from '../action/exemption.ts';

/** Which words of which fact belong to which field of an action. A `reason` that is not named here is one of its reasons. */
const WORDS_OF: { readonly [fact: string]: { readonly [key: string]: ExemptField } } = {
  raised: { title: 'title', description: 'description' },
  reworded: { title: 'title', description: 'description' },
  reported: { text: 'reports', recoveryPlan: 'reports' },
  reportedComplete: { text: 'reports' },
  embedded: { text: 'reports' },
  evidenceLodged: { title: 'evidence', location: 'evidence' },
  consulted: { who: 'consultations', said: 'consultations', changed: 'consultations' },
  verified: { opinion: 'opinions' },
  returned: { reason: 'opinions' },
};

/** To which field of the action do these words of a fact belong? Null when they can never be exempt. */
export function exemptFieldOf(fact: string, key: string): ExemptField | null {
  return WORDS_OF[fact]?.[key] ?? (key === 'reason' ? 'reasons' : null);
}
