/**
 * The house rules as data: who may import whom, in which order the folders of core stand, what pure source may not
 * touch, and which words are not ours. The checks beside this file only read it; to change a rule, change a row.
 */

/** One package or app: a row of the dependency table. */
export type Room = {
  readonly folder: string;
  readonly name: string;
  /** Names of the other rooms it may import, and of nobody else's. */
  readonly rooms: readonly string[];
  /** Names of the packages from outside that it may import. */
  readonly outside: readonly string[];
  readonly node: boolean;
  /** Pure source is handed its day, its ids and its bytes; it fetches nothing for itself. */
  readonly pure: boolean;
  /** May it read the clock? Only the one place where the day is decided. */
  readonly clock: boolean;
};

const row = (
  folder: string,
  name: string,
  rooms: string[],
  outside: string[],
  may: Partial<Pick<Room, 'node' | 'pure' | 'clock'>>,
): Room => ({
  folder,
  name,
  rooms,
  outside,
  node: false,
  pure: false,
  clock: false,
  ...may,
});

const core = '@countersign/core';
const ledger = '@countersign/ledger';
const intake = '@countersign/intake';
const feed = '@countersign/ags-feed';
const reports = '@countersign/reports';
const casebook = '@countersign/casebook';
const server = '@countersign/server';
/** An app that the other app loads as it was built: by this name alone, never by a path into it. */
export const builtDoor = '@countersign/dashboard';

export const rooms: readonly Room[] = [
  row('packages/core', core, [], ['zod', 'date-fns'], { pure: true }),
  row('packages/ledger', ledger, [core], ['canonicalize', 'pg'], { node: true }),
  row('packages/intake', intake, [core], ['zod', 'csv-parse', '@zip.js/zip.js', 'saxes'], { pure: true }),
  row('packages/ags-feed', feed, [core], ['zod'], { pure: true }),
  row('packages/reports', reports, [core, feed], ['@zip.js/zip.js', 'csv-stringify', 'docx'], { pure: true }),
  row('packages/casebook', casebook, [], [], {}),
  row('packages/server', server, [core, ledger, intake, feed, reports], ['hono'], { node: true }),
  row('apps/dashboard', builtDoor, [core, feed], ['culori', 'hono', 'react', 'react-dom', 'recharts'], {}),
  row('apps/countersign', 'countersign', [core, ledger, intake, feed, reports, casebook, server, builtDoor], ['@hono/node-server'], {
    node: true,
    clock: true,
  }),
];

/** What any test may import besides what its room may. The casebook itself imports nothing; its tests replay it through core; a real PostgreSQL comes from tooling. */
export const forTests = {
  rooms: [casebook, core],
  outside: ['vitest', 'fast-check', 'parse5', 'csv-parse', 'saxes', '@countersign/postgres'],
  node: true,
} as const;

/** The door by which the proofs of core are shared with the tests of other rooms, and with nothing else. */
export const proofDoor = '@countersign/core/proof';

/** A file that proves something, or that such files share, rather than being something. */
export const isTest = (path: string): boolean => /\.(test|suite)\.tsx?$/.test(path);

/** The folders of core, each importing only what stands before it. Files at the top of core stand before them all, `index.ts` after. */
export const folderOrder: Readonly<Record<string, readonly string[]>> = {
  'packages/core':
    'day prose council review practice assurance action scheme meeting statement fact command independence register rating faults coverage strength rule position live snapshot disclosure access act wording'.split(
      ' ',
    ),
};

/** Names that pure source may neither use nor hide behind a name of its own. The rule says what each would let in. */
export const bannedNames = [
  { rule: 'clock', names: ['performance'] },
  { rule: 'environment', names: ['process', 'globalThis', 'global', 'window', 'self', 'navigator', 'localStorage', 'sessionStorage'] },
  { rule: 'console', names: ['console'] },
  { rule: 'randomness', names: ['crypto'] },
  { rule: 'network', names: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'BroadcastChannel'] },
  { rule: 'timer', names: ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'] },
  { rule: 'loading', names: ['require', 'eval', 'Function', 'Worker'] },
] as const;

/** What a room reaches for when it reaches for one of them. */
export type ReachRule = (typeof bannedNames)[number]['rule'];

/** Members of objects that are otherwise harmless. Any use of the object but `object.member` might be one of them, so it counts as one. */
export const bannedMembers: Readonly<Record<string, { readonly rule: ReachRule; readonly members: readonly string[] }>> = {
  Date: { rule: 'clock', members: ['now'] },
  Math: { rule: 'randomness', members: ['random'] },
  Temporal: { rule: 'clock', members: ['Now'] },
};

/** What in date-fns reads the clock. The rest of it is handed its dates. */
export const readsTheClock =
  /^(constructNow|formatDistanceToNow(Strict)?|(start|end)Of(Today|Tomorrow|Yesterday)|is(Today|Tomorrow|Yesterday|Past|Future)|isThis(Second|Minute|Hour|Week|ISOWeek|Month|Quarter|Year))$/;

/** Words of other houses. `words` is matched in prose and inside names; `instead` is what we say. */
export const bannedWords = [
  { words: /\bevent[\s-]+sourc(e|ed|ing)\b/i, instead: 'the minute book, or the ledger' },
  { words: /\baggregat(e|es|ed|or|ors|ion|ions)\b/i, instead: 'the register, or the action' },
  { words: /\bprojections?\b/i, instead: 'the position' },
] as const;

/** Where the words may be named in order to be forbidden. */
export const namesTheWords = ['docs/words.md'];
