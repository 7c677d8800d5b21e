import { OF_CLOSING } from './of-closing.ts';
import { OF_DATES } from './of-dates.ts';
import { OF_DEPENDENCE } from './of-dependence.ts';
import { OF_OWNERSHIP } from './of-ownership.ts';
import { OF_RATING } from './of-rating.ts';
import { OF_REPORTING } from './of-reporting.ts';
import { OF_SCOPE } from './of-scope.ts';
import type { Rule, RuleOfActions, RuleOfTheCouncil } from './rule.ts';

const ALL: readonly (RuleOfActions | RuleOfTheCouncil)[] = [
  ...OF_OWNERSHIP,
  ...OF_DEPENDENCE,
  ...OF_DATES,
  ...OF_RATING,
  ...OF_CLOSING,
  ...OF_SCOPE,
  ...OF_REPORTING,
];

/** Every rule, in the order in which findings are shown. One that looks at actions and at the council is one rule. */
export const RULES: readonly Rule[] = ALL.map(({ id, title, learned, severity, clearedBy, fromATag }) => ({
  id,
  title,
  learned,
  severity,
  clearedBy,
  ...(fromATag ? { fromATag } : {}),
}));

export const RULES_OF_ACTIONS: readonly RuleOfActions[] = ALL.filter((rule) => 'ofAction' in rule);
export const RULES_OF_THE_COUNCIL: readonly RuleOfTheCouncil[] = ALL.filter((rule) => 'ofCouncil' in rule);

/** Is this the id of a rule? */
export function isRule(id: string): boolean {
  return RULES.some((rule) => rule.id === id);
}
