import { describe, expect, test } from 'vitest';
import { type Case, foundIn } from './planted.ts';

const core = 'packages/core/src';

const cases: readonly Case[] = [
  [
    'a circle of two files',
    { 'packages/ledger/src/a.ts': "import './b.ts';", 'packages/ledger/src/b.ts': "import './a.ts';" },
    'circle packages/ledger/src/b.ts:1 import "./a.ts"',
  ],
  [
    'a circle of types, without endings',
    { 'apps/dashboard/src/a.ts': "import './c/d';", 'apps/dashboard/src/c/d.tsx': "import type { A } from '../a.js';\nexport type D = A;" },
    'circle apps/dashboard/src/c/d.tsx:1 import "../a.js"',
  ],
  [
    'a folder of core that looks ahead',
    { [`${core}/day/a.ts`]: "import '../act/b.ts';", [`${core}/act/b.ts`]: '' },
    `order ${core}/day/a.ts:1 import "../act/b.ts"`,
  ],
  [
    'a file at the top of core that looks into a folder',
    { [`${core}/a.ts`]: "import './day/b.ts';", [`${core}/day/b.ts`]: '' },
    `order ${core}/a.ts:1 import "./day/b.ts"`,
  ],
  ['a folder of core that has no place', { [`${core}/sundry/a.ts`]: '' }, `place ${core}/sundry/a.ts:1 the folder "sundry"`],
  ['a file that cannot be read', { [`${core}/a.ts`]: 'export const = 1;' }, `unread ${core}/a.ts:1 Unexpected token`],
];

describe('a planted fault is found, and only that:', () => {
  test.each(cases)('%s', (_name, files, fault) => {
    expect(foundIn(files)).toEqual([fault]);
  });
});

describe('what the rules allow is no fault:', () => {
  test.each<readonly [string, Case[1]]>([
    ['a test that looks ahead in core', { [`${core}/day/a.test.ts`]: "import '../act/b.ts';", [`${core}/act/b.ts`]: '' }],
    [
      'looking back in core',
      { [`${core}/act/b.ts`]: "import '../day/a.ts';", [`${core}/day/a.ts`]: "import '../c.ts';", [`${core}/c.ts`]: '' },
    ],
    ['the door of core naming everything', { [`${core}/index.ts`]: "export * from './act/b.ts';", [`${core}/act/b.ts`]: '' }],
  ])('%s', (_name, files) => {
    expect(foundIn(files)).toEqual([]);
  });
});
