import type { FeedFilter } from '@countersign/ags-feed';
import { type FinancialYear, frameworkOf, SIGNIFICANCE_WORDS, type Significance } from '@countersign/core';
import type { Question } from '../../asked/links.ts';
import type { Choice } from '../../govuk/select.tsx';
import { directorateName } from '../../names.ts';
import { capital } from '../../shell/capital.ts';
import type { View } from '../../view.ts';

/** What the actions of a feed can be narrowed by, in the order of the form. */
export const FILTERS = [
  { name: 'review', label: 'Review', all: 'Every review' },
  { name: 'principle', label: 'Principle', all: 'Every principle' },
  { name: 'directorate', label: 'Directorate', all: 'Every directorate' },
  { name: 'significance', label: 'Answers an issue', all: 'Any, or none' },
] as const satisfies readonly { readonly name: keyof FeedFilter; readonly label: string; readonly all: string }[];

export type FilterOfFeed = (typeof FILTERS)[number]['name'];

/** What the address asks of the feed. What it could not mean is said, and never passed over. */
export type FeedAsked = { readonly filter: FeedFilter; readonly words: readonly string[]; readonly notUnderstood: readonly string[] };

/** What can be chosen, filter by filter. */
export function choicesOf({ register }: View, year: FinancialYear): { readonly [F in FilterOfFeed]: readonly Choice[] } {
  const { council, reviews, frameworks } = register;
  return {
    review: [...reviews.values()].map(({ id, title }) => ({ value: id, word: title })),
    principle: (frameworkOf(frameworks, year)?.principles ?? []).map(({ id, title }) => ({ value: id, word: `${id}: ${title}` })),
    directorate: [...council.directorates.keys()].map((id) => ({ value: id, word: directorateName(council, id) })),
    significance: (Object.keys(SIGNIFICANCE_WORDS) as Significance[]).map((value) => ({ value, word: capital(SIGNIFICANCE_WORDS[value]) })),
  };
}

/** What does this address ask of the feed of a year? */
export function feedAsked(view: View, year: FinancialYear): FeedAsked {
  const choices = choicesOf(view, year);
  const asked = FILTERS.map(({ name, label }) => {
    const value = view.query.get(name) ?? '';
    return { name, label, value, choice: choices[name].find((each) => each.value === value) ?? null };
  }).filter(({ value }) => value !== '');
  return {
    filter: Object.fromEntries(asked.flatMap(({ name, choice }) => (choice === null ? [] : [[name, choice.value]]))),
    words: asked.flatMap(({ label, choice }) => (choice === null ? [] : `${label}: ${choice.word}`)),
    notUnderstood: asked
      .filter(({ choice }) => choice === null)
      .map(({ label, value }) => `${label}: “${value}” is not known here. The feed is shown without it.`),
  };
}

/** The question that leads back to what was asked. */
export function questionOf(filter: FeedFilter): Question {
  return FILTERS.flatMap(({ name }) => (filter[name] === undefined ? [] : [[name, filter[name]] as const]));
}
