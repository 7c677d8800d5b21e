import type { Exemption } from '../action/exemption.ts';
import { exemptFieldOf } from '../fact/exempt-words.ts';
import type { NotedActionFact } from '../register/past.ts';
import { withholding } from './action-for.ts';
import { WITHHELD } from './audience.ts';

/** Keys whose words are not for everybody, whatever is exempt. */
const NEVER_PUBLIC: readonly string[] = ['location', 'contact'];

/** One thing that happened, as everybody may read it. What is exempt today is withheld from the whole history, from the first day. */
export function factFor(noted: NotedActionFact, exempt: readonly Exemption[]): NotedActionFact {
  const { maybe } = withholding(exempt);
  const told = Object.entries(noted.fact).map(([key, value]) => {
    const field = exemptFieldOf(noted.fact.fact, key);
    return [key, field !== null && typeof value === 'string' ? maybe(field, value) : withoutContacts(key, value)];
  });
  return { ...noted, fact: Object.fromEntries(told) } as NotedActionFact;
}

function withoutContacts(key: string, value: unknown): unknown {
  if (NEVER_PUBLIC.includes(key) && typeof value === 'string') return WITHHELD;
  if (Array.isArray(value)) return value.map((each) => withoutContacts(key, each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, withoutContacts(inner, each)]));
}
