import { type Finding, RULES, SEVERITY_WORDS, type Severity } from '@countersign/core';
import type { Choice } from '../asked/filter.ts';
import type { Question } from '../asked/links.ts';
import { directorateName } from '../names.ts';
import type { View } from '../view.ts';

/** The grave ones first. */
export const SEVERITIES = ['error', 'warning', 'information'] as const satisfies readonly Severity[];

/** What the address asks of the findings; null where it asks nothing. What it could not mean is said, and never passed over. */
export type FindingsAsked = {
  readonly severity: string | null;
  readonly rule: string | null;
  readonly lead: string | null;
  readonly notUnderstood: readonly string[];
};

export type FilterOfFindings = 'severity' | 'rule' | 'lead';

/** What can be chosen, filter by filter. */
export function choicesOf({ register, position }: View): { readonly [F in FilterOfFindings]: readonly Choice[] } {
  const { council } = register;
  const leads = new Set([...council.directorates.keys(), ...position.actions.flatMap(({ lead }) => lead ?? [])]);
  return {
    severity: SEVERITIES.map((value) => ({ value, word: SEVERITY_WORDS[value].words })),
    rule: RULES.map(({ id, title }) => ({ value: id, word: `${id}: ${title}` })),
    lead: [...leads].map((value) => ({ value, word: directorateName(council, value) })),
  };
}

/** What does this address ask? */
export function findingsAsked(view: View): FindingsAsked {
  const choices = choicesOf(view);
  const one = (name: FilterOfFindings) => {
    const value = view.query.get(name) ?? '';
    return { value, known: choices[name].some((choice) => choice.value === value) };
  };
  const [severity, rule, lead] = [one('severity'), one('rule'), one('lead')];
  const unknown = [severity, rule, lead].filter(({ value, known }) => value !== '' && !known);
  return {
    severity: severity.known ? severity.value : null,
    rule: rule.known ? rule.value : null,
    lead: lead.known ? lead.value : null,
    notUnderstood: unknown.map(({ value }) => `“${value}” is not known here. The findings are shown without it.`),
  };
}

/** The question that leads back to what was asked, so that a link can change one part of it. */
export function questionOf({ severity, rule, lead }: Pick<FindingsAsked, FilterOfFindings>): Question {
  return Object.entries({ severity, rule, lead }).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

/** Everything that the rules find on the day of the page, but for the rules that are not asked. */
export async function findingsIn({ reader, asAt, readOn }: Pick<View, 'reader' | 'asAt' | 'readOn'>): Promise<readonly Finding[]> {
  const all = await reader.findings(asAt ?? readOn);
  return all.filter(({ because }) => because.every(({ found }) => found !== 'switchedOff'));
}

/** Those that were asked for. A finding that is not of an action has no lead directorate. */
export function matchingFindings(all: readonly Finding[], asked: FindingsAsked, { position }: View): readonly Finding[] {
  const leadOf = new Map(position.actions.map(({ ref, lead }) => [ref, lead]));
  return all.filter(
    ({ severity, rule, action }) =>
      (asked.severity ?? severity) === severity &&
      (asked.rule ?? rule) === rule &&
      (asked.lead === null || (action !== null && leadOf.get(action) === asked.lead)),
  );
}
