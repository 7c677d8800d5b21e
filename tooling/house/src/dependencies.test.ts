import { describe, expect, test } from 'vitest';
import { type Case, foundIn } from './planted.ts';

const core = 'packages/core/src';

const cases: readonly Case[] = [
  [
    'a room that is not in the row',
    { [`${core}/a.ts`]: "import '@countersign/ledger';" },
    `table ${core}/a.ts:1 import "@countersign/ledger"`,
  ],
  [
    'a door of a room that is not in the row',
    { [`${core}/a.ts`]: "\nexport * from '@countersign/ledger/sqlite';" },
    `table ${core}/a.ts:2 import "@countersign/ledger/sqlite"`,
  ],
  [
    'a type of a room that is not in the row',
    { [`${core}/a.ts`]: "export type A = import('@countersign/intake').A;" },
    `table ${core}/a.ts:1 import "@countersign/intake"`,
  ],
  [
    'a package that is not in the row',
    { 'packages/ledger/src/a.ts': "import { Hono } from 'hono';\nHono;" },
    'outside packages/ledger/src/a.ts:1 import "hono"',
  ],
  [
    'anything at all in the casebook',
    { 'packages/casebook/src/a.ts': "export { z } from 'zod';" },
    'outside packages/casebook/src/a.ts:1 import "zod"',
  ],
  [
    'node:* where there may be no Node',
    { 'packages/intake/src/a.ts': "import type { Stats } from 'node:fs';\nexport type A = Stats;" },
    'node packages/intake/src/a.ts:1 import "node:fs"',
  ],
  [
    'a built-in module without its prefix',
    { 'packages/ags-feed/src/a.ts': "import 'fs/promises';" },
    'node packages/ags-feed/src/a.ts:1 import "fs/promises"',
  ],
  [
    'a way into a built app',
    { 'apps/countersign/src/a.ts': "import '@countersign/dashboard/dist/handler.js';" },
    'door apps/countersign/src/a.ts:1 import "@countersign/dashboard/dist/handler.js"',
  ],
  [
    'an app in a package',
    { 'packages/server/src/a.ts': "import '@countersign/dashboard';" },
    'door packages/server/src/a.ts:1 import "@countersign/dashboard"',
  ],
  [
    'the command line in the dashboard',
    { 'apps/dashboard/src/a.tsx': "import 'countersign';" },
    'door apps/dashboard/src/a.tsx:1 import "countersign"',
  ],
  [
    'a path into another package',
    { 'packages/server/src/a.ts': "import '../../core/src/day/day.ts';" },
    'leaving packages/server/src/a.ts:1 import "../../core/src/day/day.ts"',
  ],
  ['a path out of src', { [`${core}/a.ts`]: "import '../package.json';" }, `leaving ${core}/a.ts:1 import "../package.json"`],
  ['a package by its own name', { [`${core}/a.ts`]: "import '@countersign/core';" }, `leaving ${core}/a.ts:1 import "@countersign/core"`],
  [
    'a test in what is not a test',
    { [`${core}/a.ts`]: "import './b.test.ts';", [`${core}/b.test.ts`]: '' },
    `test ${core}/a.ts:1 import "./b.test.ts"`,
  ],
  [
    'the casebook outside a test',
    { 'packages/server/src/a.ts': "import '@countersign/casebook';" },
    'table packages/server/src/a.ts:1 import "@countersign/casebook"',
  ],
  ['vitest outside a test', { 'packages/ledger/src/a.ts': "import 'vitest';" }, 'outside packages/ledger/src/a.ts:1 import "vitest"'],
];

describe('a planted fault is found, and only that:', () => {
  test.each(cases)('%s', (_name, files, fault) => {
    expect(foundIn(files)).toEqual([fault]);
  });
});

describe('what the rules allow is no fault:', () => {
  test.each<readonly [string, Case[1]]>([
    ['the row of the table', { 'packages/server/src/a.ts': "import 'hono/jsx';\nimport '@countersign/core';\nimport 'node:fs';" }],
    ['the built dashboard, by its door', { 'apps/countersign/src/a.ts': "import '@countersign/dashboard';\nDate.now();" }],
    [
      'the casebook, vitest, fast-check and Node in a test',
      {
        [`${core}/a.test.ts`]:
          "import '@countersign/casebook';\nimport 'vitest';\nimport 'fast-check';\nimport 'node:fs';\nnew Date();\nfetch('/');",
      },
    ],
  ])('%s', (_name, files) => {
    expect(foundIn(files)).toEqual([]);
  });
});
