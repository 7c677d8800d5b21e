import { describe, expect, test } from 'vitest';
import { type Case, foundIn } from './planted.ts';

const core = 'packages/core/src';

const reaches: readonly (readonly [source: string, rule: string, what: string])[] = [
  ['Date.now();', 'clock', 'Date.now'],
  ['new Date();', 'clock', 'new Date()'],
  ['const when = []; new Date(...when);', 'clock', 'new Date()'],
  ['Date();', 'clock', 'Date'],
  ["Date['now']();", 'clock', 'Date'],
  ['const d = Date; d.now();', 'clock', 'Date'],
  ['const { now } = Date; now();', 'clock', 'Date'],
  ['Temporal.Now.instant();', 'clock', 'Temporal.Now'],
  ['performance.now();', 'clock', 'performance'],
  ["import { isPast } from 'date-fns';\nisPast;", 'clock', 'import isPast from "date-fns"'],
  ["import 'date-fns/isToday';", 'clock', 'import isToday from "date-fns/isToday"'],
  ["import * as dates from 'date-fns';\ndates;", 'clock', 'import * from "date-fns"'],
  ['process.env;', 'environment', 'process'],
  ["globalThis['fetch'];", 'environment', 'globalThis'],
  ['const { process: p } = globalThis; p;', 'environment', 'globalThis'],
  ['import.meta.env;', 'environment', 'import.meta'],
  ['console.log(1);', 'console', 'console'],
  ['Math.random();', 'randomness', 'Math.random'],
  ['const { random } = Math; random();', 'randomness', 'Math'],
  ['crypto.randomUUID();', 'randomness', 'crypto'],
  ["fetch('/');", 'network', 'fetch'],
  ['const ask = fetch; ask;', 'network', 'fetch'],
  ['const all = { fetch }; all;', 'network', 'fetch'],
  ['(fetch as unknown);', 'network', 'fetch'],
  ['new XMLHttpRequest();', 'network', 'XMLHttpRequest'],
  ["new WebSocket('/');", 'network', 'WebSocket'],
  ['setTimeout(() => 1);', 'timer', 'setTimeout'],
  ['setInterval(() => 1);', 'timer', 'setInterval'],
  ['queueMicrotask(() => 1);', 'timer', 'queueMicrotask'],
  ["import('zod');", 'loading', 'import()'],
  ["eval('1');", 'loading', 'eval'],
  ["new Function('return 1');", 'loading', 'Function'],
];
const pureRooms = [core, 'packages/intake/src', 'packages/ags-feed/src'];

const everywhere = reaches.flatMap(([source, rule, what]) => {
  const line = source.startsWith('import ') ? 1 : 2;
  const text = line === 1 ? source : `\n${source}`;
  return pureRooms
    .filter((src) => src === core || !source.includes('date-fns'))
    .map((src): Case => [`${source} in ${src}`, { [`${src}/a.ts`]: text }, `${rule} ${src}/a.ts:${line} ${what}`]);
});

const clocks: readonly Case[] = [
  [
    'a clock in the server',
    { 'packages/server/src/a.ts': '\nexport const today = () => new Date();' },
    'clock packages/server/src/a.ts:2 new Date()',
  ],
  [
    'a clock in the dashboard',
    { 'apps/dashboard/src/a.tsx': 'export const Now = () => <p>{Date.now()}</p>;' },
    'clock apps/dashboard/src/a.tsx:1 Date.now',
  ],
];

describe('a planted fault is found, and only that:', () => {
  test.each([...everywhere, ...clocks])('%s', (_name, files, fault) => {
    expect(foundIn(files)).toEqual([fault]);
  });
});

describe('what the rules allow is no fault:', () => {
  test.each<readonly [string, Case[1]]>([
    [
      'a date made of something, a maximum, a calendar',
      {
        [`${core}/a.ts`]:
          "import { addDays } from 'date-fns';\naddDays(new Date('2023-03-31'), 1);\nDate.UTC(2023, 2, 31);\nMath.max(1, 2);",
      },
    ],
    [
      'a banned name as a key, a member or a type',
      { [`${core}/a.ts`]: 'export type A = { fetch: Date; process: Console };\nexport const a = (b: A) => ({ crypto: b.fetch });' },
    ],
  ])('%s', (_name, files) => {
    expect(foundIn(files)).toEqual([]);
  });
});
