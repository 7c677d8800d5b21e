import { isField } from './fields.ts';
import { type Mapping, mapping } from './mapping.ts';

/** What is wrong with a mapping file: the place in it, what stands there, what should, and the three in one sentence. */
export type MappingProblem = { readonly path: string; readonly saw: string; readonly expected: string; readonly sentence: string };
export type MappingRefusal = { readonly refused: 'mapping'; readonly problems: readonly MappingProblem[] };

/** The mapping that this is, or every reason why it is none. */
export function parseMapping(given: unknown): Mapping | MappingRefusal {
  const read = mapping.safeParse(given);
  if (read.success) return read.data;
  return { refused: 'mapping', problems: read.error.issues.flatMap((issue) => problemsOf(issue, given)) };
}

/** Was the mapping refused? */
export function isMappingRefusal(answer: object): answer is MappingRefusal {
  return 'refused' in answer && answer.refused === 'mapping';
}

type Issue = {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly expected?: string;
};

/** A key nobody knows is a problem of its own, since each may be a slip of another kind. */
function problemsOf(issue: Issue, given: unknown): readonly MappingProblem[] {
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => problem([...issue.path, key], given, `one of: ${known(issue.path)}`));
  return [problem(issue.path, given, expectedOf(issue))];
}

function problem(path: readonly PropertyKey[], given: unknown, expected: string): MappingProblem {
  const place = path.length === 0 ? 'the mapping' : path.map(String).join('.');
  const saw = shown(path.reduce(within, given));
  return { path: place, saw, expected, sentence: `${place}: expected ${expected}; saw ${saw}.` };
}

function known(path: readonly PropertyKey[]): string {
  const shapes = mapping.shape;
  const names =
    path[0] === 'columns' || path[0] === 'values' || path[0] === 'split' ? Object.keys(shapes.columns.shape) : Object.keys(shapes);
  return names.filter((name) => path.length === 0 || isField(name)).join(', ');
}

/** zod's own words name types; ours, where the schema gives them, name what to write. */
function expectedOf({ code, message, expected }: Issue): string {
  if (code === 'invalid_type' && expected !== undefined) return TYPES[expected] ?? expected;
  return message.startsWith('Too small') ? 'more than nothing' : message.startsWith('Too big') ? 'something shorter' : message;
}

const TYPES: Readonly<Record<string, string>> = {
  ...{ string: 'some text', object: 'an object, { … }', array: 'a list, [ … ]', record: 'an object of words, { "theirs": "ours" }' },
  ...{ int: 'a whole number', number: 'a number' },
};

function within(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
