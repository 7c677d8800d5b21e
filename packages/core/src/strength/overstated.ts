import { impossible } from '../impossible.ts';
import type { Ground, Strength } from '../statement/ground.ts';
import type { Claim, PublishedAssertion } from '../statement/statement.ts';
import { rankOf } from './rank.ts';

/**
 * How the author's words go beyond what is proved. `claimsMore`: it claims more than its strength bears out. `wordsClaimMore`: it is declared as
 * management's report, or as work under way, and its words do not say so. `claimsLess`: it says that something cannot be claimed, which by now is verified.
 */
export type Overstatement = 'claimsMore' | 'wordsClaimMore' | 'claimsLess';

type Asserting = Pick<PublishedAssertion, 'sense' | 'claims' | 'text' | 'grounds'>;

/** Does this assertion, so strong, say other than what is proved? Null when it does not. The words stay the author's. */
export function overstatementOf(assertion: Asserting, strength: Strength): Overstatement | null {
  const { sense, claims, text } = assertion;
  if (sense === 'negative') return strength === 'contradicted' ? 'claimsLess' : null;
  if (claimsMore(assertion, strength)) return 'claimsMore';
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

/** Work that has stopped is not under way; and work that goes on is, although what it is to bring about was found not to be in place. */
function claimsMore({ claims, grounds }: Asserting, strength: Strength): boolean {
  const isTooWeak = rankOf(strength) < rankOf(needed(claims));
  if (claims !== 'underWay') return isTooWeak;
  return grounds.some(hasStopped) || (isTooWeak && !grounds.some(({ of }) => of === 'action'));
}

const STOPPED: readonly Ground['saw'][] = ['suspended', 'riskAccepted', 'withdrawn', 'superseded', 'notThere'];

function hasStopped({ of, saw }: Ground): boolean {
  return of === 'action' && STOPPED.includes(saw);
}

const REPORTS = /\b(reports?|reported|management states|officers state)\b/i;
const UNDER_WAY =
  /\b(will|being|due (?!regard|process|diligence)|planned|plans? to|under way|underway|in progress|(is|are) to be|not yet|beg[au]n|work continues|working (on|to|towards))\b/i;

/** Do these words tell a reader that it is only reported, or only under way? */
export function saysSo(claims: Claim, text: string): boolean {
  if (claims === 'reported') return REPORTS.test(text);
  return claims === 'inPlace' || UNDER_WAY.test(text);
}
