import type { ReachRule } from './table.ts';

/** One place where the house is not as its rules say. */
export type Fault = {
  /** The path from the root of the house. */
  readonly file: string;
  /** Counted from 1; 1 also where the fault is the whole file's. */
  readonly line: number;
  readonly rule: Rule;
  /** The import, name or word at fault, as it stands in the file. */
  readonly what: string;
  /** What, where, and what to do. */
  readonly sentence: string;
};

export type Rule = keyof typeof advice;

/** What to do about a fault of each kind. */
const advice = {
  table:
    'the dependency table does not let this room import that one; hand in what is needed, or change tooling/house/src/table.ts and say why in docs/decisions',
  outside:
    'the dependency table does not give this room that package; use what it has, or change tooling/house/src/table.ts and say why in docs/decisions',
  node: 'this room must also run where there is no Node; take bytes and values as arguments instead',
  door: 'nothing imports the source of an app; import "@countersign/dashboard" as it was built, from apps/countersign alone',
  leaving: 'a relative import stays inside its own package; import the other package by its name',
  test: 'only a test imports a test; move what both need into a file of its own',
  circle: 'two files that need each other hold one idea or three; merge them, or move what both need into a third',
  order: 'a folder imports only what stands before it; move the shape that both need to the earlier folder',
  place: 'this folder has no place in the order; say in tooling/house/src/table.ts what it stands after',
  clock: 'only apps/countersign reads the clock; take the day or the instant as an argument',
  environment: 'settings and surroundings are handed in; take the value as an argument',
  console: 'return what there is to say and let the app say it',
  randomness: 'ids and chances are made in the app; take the value as an argument',
  network: 'pure source asks nobody; take the answer as an argument',
  timer: 'pure source does not wait; return what is due and let the app wait',
  loading: 'what a file needs stands at its top; write an ordinary import',
  word: 'this house has another word for it',
  licence: 'everything here is under one licence; write "license": "MIT"',
  version: 'one version of each library for the whole house; write "catalog:" or, for a package of ours, "workspace:*"',
  room: 'every package and app has a row in the dependency table; add one to tooling/house/src/table.ts',
  unread: 'no rule can be kept in a file that cannot be read; mend it',
} as const satisfies Record<string, string> & Record<ReachRule, string>;

/** A fault, with its sentence written. `more` is added to the advice where the case has something of its own to say. */
export function fault(file: string, line: number, rule: Rule, what: string, more = ''): Fault {
  return { file, line, rule, what, sentence: `${file}:${line} has ${what}: ${advice[rule]}${more === '' ? '' : ` (${more})`}.` };
}
