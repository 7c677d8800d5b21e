import type { Exemption } from '../action/exemption.ts';
import type { Ref } from '../council/ids.ts';
import type { NotedActionFact, Past } from './past.ts';

/**
 * Which words of an action may not be told today? Whatever day is asked about, and whatever was known then: words that became
 * exempt later are not told by looking at an earlier day, and those whose exemption was lifted are told of every day.
 */
export function exemptNow({ actions }: Past, ref: Ref): readonly Exemption[] {
  const told = (actions.get(ref) ?? []).toSorted((one, other) => one.number - other.number);
  return told.reduce<readonly Exemption[]>((standing, { fact }) => after(standing, fact), []);
}

function after(standing: readonly Exemption[], fact: NotedActionFact['fact']): readonly Exemption[] {
  if (fact.fact === 'exemptionLifted') return standing.filter(({ field }) => field !== fact.field);
  const exempt = fact.exempt ?? [];
  return [...standing.filter(({ field }) => !exempt.some((each) => each.field === field)), ...exempt];
}
