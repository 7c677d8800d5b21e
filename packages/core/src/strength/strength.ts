import type { FinancialYear } from '../day/financial-year.ts';
import { once } from '../once.ts';
import type { Register } from '../register/register.ts';
import { type Ground, STRENGTHS, type Strength } from '../statement/ground.ts';
import type { Assertion, PublishedAssertion } from '../statement/statement.ts';
import { groundOfAction } from './of-action.ts';
import { evidenceGrounds } from './of-evidence.ts';
import { groundOfMeasure, groundOfOpinion, groundOfWeakness } from './of-others.ts';
import { groundsOfPractice } from './of-practice.ts';
import { rankOf } from './rank.ts';

/** How far is each of these assertions of a year's statement proved on the day of the register, and by what? */
export function strengthsOf(assertions: readonly Assertion[], year: FinancialYear, register: Register): readonly PublishedAssertion[] {
  const evidence = once(() => evidenceGrounds(register));
  return assertions.map((assertion) => {
    const { links, sense, directorate } = assertion;
    const grounds = [
      ...links.actions.map((ref) => groundOfAction(ref, register)),
      ...links.practices.flatMap((id) => groundsOfPractice(id, { year, directorate }, register)),
      ...links.measures.map((id) => groundOfMeasure(id, register)),
      ...links.opinions.map((id) => groundOfOpinion(id, register)),
      ...links.weaknesses.map((id) => groundOfWeakness(id, register)),
      ...links.evidence.map((id): Ground => evidence().get(id) ?? { of: 'evidence', id, strength: 'weak', saw: 'notThere' }),
    ];
    return { ...assertion, strength: strengthFrom(sense, grounds), grounds };
  });
}

/**
 * How strong is what rests on these grounds? That something is in place is as strong as the weakest of them. That something cannot be claimed
 * is as strong as the best reason not to claim it: one practice found not kept proves "not all decisions"; when all is verified, it is the
 * register that contradicts.
 */
export function strengthFrom(sense: Assertion['sense'], grounds: readonly Pick<Ground, 'strength'>[]): Strength {
  if (grounds.length === 0) return 'none';
  const ranks = grounds.map(({ strength }) => rankOf(sense === 'positive' ? strength : AGAINST[strength]));
  return STRENGTHS[sense === 'positive' ? Math.min(...ranks) : Math.max(...ranks)] as Strength;
}

/** How far what gives so much to "it is in place" supports "it cannot be claimed". */
const AGAINST: { readonly [S in Strength]: Strength } = {
  contradicted: 'verified',
  none: 'none',
  weak: 'reported',
  reported: 'weak',
  verified: 'contradicted',
};
