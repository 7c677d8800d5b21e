import type { AgsFeed } from '@countersign/ags-feed';

/** A line of the file: the list that the item is of, and each thing it says by its path, `assurance.by`. Nothing is left out but what is null. */
export type Row = { readonly list: string; readonly [path: string]: Value };
export type Value = string | number | boolean;

/**
 * Every item of every list of the feed, and first a row of what it says of itself. A list inside of an item stands in one cell, as JSON; the
 * lists of the statement are called `statement.assertions` and so on.
 */
export function rowsOf(feed: AgsFeed): readonly Row[] {
  const { statement, ...rest } = feed;
  const { opened, lists } = statementLists(statement);
  const all = { ...onlyLists(rest), ...lists };
  const itself: Row = { list: 'feed', ...pathsOf({ ...withoutLists(rest), ...opened }) };
  return [itself, ...Object.entries(all).flatMap(([list, items]) => items.map((item) => ({ list, ...pathsOf(item) })))];
}

type Items = { readonly [list: string]: readonly object[] };

function statementLists(statement: AgsFeed['statement']): { readonly opened: object; readonly lists: Items } {
  if (statement === null) return { opened: {}, lists: {} };
  const lists = Object.entries(onlyLists(statement)).map(([name, items]) => [`statement.${name}`, items] as const);
  return { opened: { statement: withoutLists(statement) }, lists: Object.fromEntries(lists) };
}

function onlyLists(of: object): Items {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => Array.isArray(value)));
}

function withoutLists(of: object): object {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => !Array.isArray(value)));
}

function pathsOf(item: object): { readonly [path: string]: Value } {
  return Object.fromEntries(Object.entries(item).flatMap(([name, value]) => pathsTo(name, value)));
}

function pathsTo(path: string, value: unknown): readonly (readonly [string, Value])[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return [[path, JSON.stringify(value)]];
  if (typeof value === 'object') return Object.entries(value).flatMap(([name, each]) => pathsTo(`${path}.${name}`, each));
  return [[path, value as Value]];
}
