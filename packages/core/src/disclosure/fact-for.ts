import type { Exemption } from '../action/exemption.ts';
import { exemptFieldOf } from '../fact/exempt-words.ts';
import type { NotedActionFact } from '../register/past.ts';
import { withholding } from './action-for.ts';
import { WITHHELD } from './audience.ts';

/** Where evidence is kept, and whom to ask outside: not for everybody, whatever is exempt. */
const NEVER_PUBLIC: readonly string[] = ['location', 'contact'];

/** One thing that happened, as everybody may read it. What is exempt today is withheld from the whole history, from the first day. */
export function factFor(noted: NotedActionFact, exempt: readonly Exemption[]): NotedActionFact {
  const { maybe } = withholding(exempt);
  const told = Object.entries(noted.fact).map(([key, value]) => {
    const field = NEVER_PUBLIC.includes(key) ? null : exemptFieldOf(noted.fact.fact, key);
    return [key, field !== null && typeof value === 'string' ? maybe(field, value) : withoutPlaces(key, value)];
  });
  return { ...noted, fact: Object.fromEntries(told) } as NotedActionFact;
}

function withoutPlaces(key: string, value: unknown): unknown {
  if (NEVER_PUBLIC.includes(key) && typeof value === 'string') return WITHHELD;
  if (Array.isArray(value)) return value.map((each) => withoutPlaces(key, each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, withoutPlaces(inner, each)]));
}
