import { describe, expect, test } from 'vitest';
import { type Case, foundIn } from './planted.ts';

const core = 'packages/core/src';

const manifest = (more: object) => JSON.stringify({ name: 'x', license: 'MIT', ...more });

const cases: readonly Case[] = [
  ['a word of another house in prose', { 'docs/a.md': 'one\nThe projections are built.' }, 'word docs/a.md:2 "projections"'],
  ['a word of another house in a name', { [`${core}/a.ts`]: 'export const actionAggregate = 1;' }, `word ${core}/a.ts:1 "Aggregate"`],
  [
    'two words of another house in a name',
    { 'packages/ledger/src/a.ts': 'export type EventSourced = 1;' },
    'word packages/ledger/src/a.ts:1 "Event Sourced"',
  ],
  ['a package with no licence', { 'packages/core/package.json': '{}' }, 'licence packages/core/package.json:1 licence none'],
  [
    'an app under another licence',
    { 'apps/countersign/package.json': '{\n"license": "ISC" }' },
    'licence apps/countersign/package.json:2 licence "ISC"',
  ],
  [
    'a version of one’s own',
    { 'packages/core/package.json': manifest({ devDependencies: { zod: '^4.0.0' } }) },
    'version packages/core/package.json:1 "zod": "^4.0.0"',
  ],
  [
    'a package of ours by its version',
    { 'packages/core/package.json': manifest({ dependencies: { '@countersign/x': 'workspace:^' } }) },
    'version packages/core/package.json:1 "@countersign/x": "workspace:^"',
  ],
  [
    'a package without a row in the table',
    { 'packages/sundry/package.json': manifest({}) },
    'room packages/sundry/package.json:1 the folder packages/sundry',
  ],
];

describe('a planted fault is found, and only that:', () => {
  test.each(cases)('%s', (_name, files, fault) => {
    expect(foundIn(files)).toEqual([fault]);
  });
});

describe('what the rules allow is no fault:', () => {
  test.each<readonly [string, Case[1]]>([
    [
      'the words of a council’s own data, and the list of the words',
      { 'packages/casebook/src/a.json': '"aggregate"', 'docs/words.md': 'projection' },
    ],
    [
      'the licence and versions of the house',
      { 'packages/core/package.json': manifest({ dependencies: { zod: 'catalog:', '@countersign/x': 'workspace:*' } }) },
    ],
  ])('%s', (_name, files) => {
    expect(foundIn(files)).toEqual([]);
  });
});
