import { createHash } from 'node:crypto';
import { type AgsFeed, agsFeed, extract } from '@countersign/ags-feed';
import { wealdshire } from '@countersign/casebook';
import { type Day, pastOf, registerAsAt, schemeOn, unnumberedEntry } from '@countersign/core';
import fc from 'fast-check';
import { naughtyTexts } from './shared-data.suite.ts';

const past = pastOf(wealdshire.map((entry, at) => ({ ...unnumberedEntry.parse(entry), number: at + 1 })));
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** The feed of the worked example for 2022/23. Its proofs are made up: a paper shows what it is given, and proves nothing itself. */
export function workedExample(asAt: Day): AgsFeed {
  const register = registerAsAt(past, { asAt, knownAt: null });
  const proofOf = (entry: number) => ({ leaf: hashOf(`${entry}`), path: [hashOf(`beside ${entry}`)] });
  const head = { size: wealdshire.length, root: hashOf('root') };
  const scheme = schemeOn(register.schemes, asAt);
  return extract({ name: 'wealdshire', register, head, scheme, financialYear: '2022/23', proofOf });
}

export const THREE_DAYS = ['2022-09-29', '2023-06-20', '2024-03-19'] as const;

/** Texts that some format might read as more than text. */
const AWKWARD = [
  ...[
    '|',
    'a|b',
    '\\|',
    '\\',
    '`code`',
    '*bold*',
    '_under_',
    '# no heading',
    '- no list',
    '1. no list',
    '> no quote',
    '---',
    '===',
    '~~no~~',
  ],
  ...['<script>alert(1)</script>', '</td></table>', '&amp;', '&lt;', '"quoted"', "'", '<br>', '&#32;', '[a](javascript:alert(1))', '$x$'],
  ...['=1+1', '+1', '-1', '@SUM(1)', '\t=1', ' =1', '＝1', "'=1", "''=1", "'", '\r=1', '\n-1', '\u0000=1'],
  ...[
    'one\ntwo',
    'one\r\ntwo',
    'one\rtwo',
    ' both ends ',
    'tab\there',
    '\u00a0',
    '\u2028',
    '\u202eright to left',
    'مرحبا بالعالم',
    'שלום, 3 ימים',
  ],
  ...[
    '😀👩‍👩‍👧‍👦',
    '\ud800',
    '\ufeff',
    '\ufffe',
    '\u0001',
    '\u0085',
    'e\u0301',
    'a,b;c\td',
    'null',
    'true',
    '0',
    ']]>',
    '--',
    '{"a":1}',
    '["a"]',
  ],
  ...naughtyTexts.filter((text) => text !== ''),
];
const text = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.array(fc.constantFrom(...AWKWARD), { minLength: 2, maxLength: 3 }).map((all) => all.join('')),
);

/** A feed of any shape that the schema allows, with texts that are hard to write. A text that may be left out is not empty. */
export const anyFeed: fc.Arbitrary<AgsFeed> = anyValueOf(agsFeed.toJSONSchema() as Schema) as fc.Arbitrary<AgsFeed>;

/** As much of JSON Schema as the schema of the feed uses. */
export type Schema = {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly exclusiveMinimum?: number;
};

function anyValueOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(anyValueOf));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => anyValueOf({ ...schema, type })));
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.exclusiveMinimum === 0 ? 1 : 0, max: 1_000_000 });
    case 'number':
      return fc.oneof(fc.integer({ min: -10_000, max: 10_000 }), fc.constantFrom(98.4, 0.1, -0.5));
    case 'array':
      return fc.array(anyValueOf(schema.items ?? {}), { maxLength: 3 });
    case 'object':
      return objectOf(schema);
    default:
      return stringOf(schema);
  }
}

function objectOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const model = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, anyValueOf(schema)]));
  return fc.record(model, { requiredKeys: [...required], noNullPrototype: true });
}

function stringOf({ format, pattern, maxLength }: Schema): fc.Arbitrary<string> {
  if (format === 'date') return fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  if (pattern?.includes('{64}')) return fc.integer().map((number) => hashOf(`${number}`));
  // An id has a form of its own.
  return pattern === undefined && maxLength === undefined ? text : fc.constant('CFE');
}
