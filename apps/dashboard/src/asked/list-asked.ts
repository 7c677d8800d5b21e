import type { View } from '../view.ts';
import type { Choice, Filter } from './filter.ts';
import { FILTERS } from './filters.ts';
import type { Question } from './links.ts';
import { type Sort, sortInAddress, sortNamed } from './sorts.ts';

/** A filter that is set, and to which of its values. */
export type Chosen = { readonly filter: Filter; readonly choice: Choice };

/** What an address asks of the list of actions. What it could not mean is said, and never passed over. */
export type ListAsked = {
  readonly text: string;
  readonly chosen: readonly Chosen[];
  readonly sort: Sort | null;
  /** From 1; a page past the last is the last. */
  readonly page: number;
  readonly notUnderstood: readonly string[];
};

/** What does this address ask of the list? */
export function listAsked(view: View): ListAsked {
  const { query } = view;
  const filters = FILTERS.map((filter) => valuesOf(filter, view));
  const sort = query.get('sort') ?? '';
  const page = query.get('page') ?? '1';
  return {
    text: (query.get('q') ?? '').trim(),
    chosen: filters.flatMap(({ chosen }) => chosen),
    sort: sortNamed(sort),
    page: isPage(page) ? Number(page) : 1,
    notUnderstood: [
      ...filters.flatMap(({ unknown }) => unknown),
      ...(sort === '' || sortNamed(sort) ? [] : [`The list cannot be sorted by “${sort}”.`]),
      ...(isPage(page) ? [] : [`There is no page “${page}”.`]),
      ...[...new Set(query.keys())].filter((name) => !NAMES.has(name)).map((name) => `The list cannot be filtered by “${name}”.`),
    ],
  };
}

const NAMES = new Set(['q', 'sort', 'page', 'asAt', ...FILTERS.map(({ name }) => name)]);

/** The question that leads back to what was asked, so that a link can change one part of it. The page starts again. */
export function questionOf({ text, chosen, sort }: Pick<ListAsked, 'text' | 'chosen' | 'sort'>): Question {
  return [
    ...(text === '' ? [] : ([['q', text]] as const)),
    ...chosen.map(({ filter, choice }) => [filter.name, choice.value] as const),
    ...(sort === null ? [] : ([['sort', sortInAddress(sort)]] as const)),
  ];
}

type Values = { readonly chosen: readonly Chosen[]; readonly unknown: readonly string[] };

function valuesOf(filter: Filter, view: View): Values {
  const choices = filter.choices(view);
  const values = [...new Set(view.query.getAll(filter.name))].filter((value) => value !== '');
  const known = (value: string) => choices.find((choice) => choice.value === value);
  return {
    chosen: values.flatMap((value) => known(value) ?? []).map((choice) => ({ filter, choice })),
    unknown: values.filter((value) => !known(value)).map((value) => `${filter.label}: “${value}” is not known here.`),
  };
}

function isPage(text: string): boolean {
  return /^[1-9]\d{0,5}$/.test(text);
}
