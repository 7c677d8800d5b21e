import { impossible } from '../impossible.ts';
import type { Strength } from '../statement/ground.ts';
import type { Assertion, Claim } from '../statement/statement.ts';
import { rankOf } from './strength.ts';

/**
 * How the author's words go beyond what is proved. `claimsMore`: it claims more than its strength bears out. `wordsClaimMore`: it is declared as
 * management's report, or as work under way, and its words do not say so. `claimsLess`: it says that something cannot be claimed, which by now is verified.
 */
export type Overstatement = 'claimsMore' | 'wordsClaimMore' | 'claimsLess';

/** Does this assertion, so strong, say other than what is proved? Null when it does not. The words stay the author's. */
export function overstatementOf({ sense, claims, text }: Assertion, strength: Strength): Overstatement | null {
  if (sense === 'negative') return strength === 'contradicted' ? 'claimsLess' : null;
  if (rankOf(strength) < rankOf(needed(claims))) return 'claimsMore';
  return saysSo(claims, text) ? null : 'wordsClaimMore';
}

/** How strong must an assertion be that claims so much? */
export function needed(claims: Claim): Strength {
  switch (claims) {
    case 'inPlace':
      return 'verified';
    case 'reported':
      return 'reported';
    case 'underWay':
      return 'weak';
    default:
      return impossible(claims);
  }
}

const REPORTS = /\b(reports?|reported|management states|officers state)\b/i;
const UNDER_WAY = /\b(will|being|due|planned|plans?|under way|underway|in progress|to be|not yet|beg[au]n|continues?|working)\b/i;

function saysSo(claims: Claim, text: string): boolean {
  if (claims === 'reported') return REPORTS.test(text);
  return claims === 'inPlace' || UNDER_WAY.test(text);
}
