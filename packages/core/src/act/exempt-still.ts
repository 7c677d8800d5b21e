import { exemptFieldOf } from '../fact/exempt-words.ts';
import type { Fact } from '../fact/fact.ts';
import { isActionFact } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';

/** The fact, with the exemptions of its action that cover words of it: what is exempt stays so when more of it is written. */
export function stillExempt(register: Register, fact: Fact): Fact {
  if (!isActionFact(fact) || fact.fact === 'raised' || fact.fact === 'exempted' || fact.fact === 'exemptionLifted') return fact;
  const standing = register.action(fact.ref)?.exemptions ?? [];
  if (standing.length === 0) return fact;
  const fields = Object.keys(fact).map((key) => exemptFieldOf(fact.fact, key));
  const said = fact.exempt ?? [];
  const more = standing.filter(({ field }) => fields.includes(field) && !said.some((each) => each.field === field));
  return more.length === 0 ? fact : { ...fact, exempt: [...said, ...more] };
}
