import type { Action } from '../action/action.ts';
import type { Exemption } from '../action/exemption.ts';
import type { FactOf } from '../fact/fact.ts';
import { withCauses } from './of-progress.ts';
import type { NotedActionFact } from './past.ts';

export function reworded(action: Action, { on, title, description, causes }: FactOf<'reworded'>, { by }: NotedActionFact): Action {
  const said: Action = { ...action, title: title ?? action.title, description: description ?? action.description, reworded: { on, by } };
  return withCauses(said, causes);
}

/** Only what is said changes. */
export function classified(
  action: Action,
  { fact: _fact, on: _on, ref: _ref, exempt: _exempt, reason, ...said }: FactOf<'classified'>,
): Action {
  const changed = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return { ...action, ...changed, classifiedBecause: reason ?? null };
}

/** The last word on a field stands; a proposal to lift an older one has lapsed. */
export function exempted(action: Action, exempt: readonly Exemption[]): Action {
  const others = action.exemptions.filter(({ field }) => !exempt.some((each) => each.field === field));
  const fields = exempt.map(({ field }) => field);
  const proposals = action.proposals.filter(({ field }) => field === null || !fields.includes(field));
  return { ...action, exemptions: [...others, ...exempt], proposals };
}

export function exemptionLifted(action: Action, { field }: FactOf<'exemptionLifted'>): Action {
  return {
    ...action,
    exemptions: action.exemptions.filter((each) => each.field !== field),
    proposals: action.proposals.filter((each) => each.field !== field),
  };
}
