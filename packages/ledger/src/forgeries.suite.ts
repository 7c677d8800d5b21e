import { hexOf, textOf, utf8 } from './bytes.ts';
import { commitmentTo } from './commitment.ts';
import type { Rows } from './forgery.suite.ts';
import { EMPTY, grown, packed, rootOf } from './frontier.ts';
import { leafHash } from './merkle.ts';

const replaced = (bytes: Uint8Array, from: string, to: string): Uint8Array => utf8((textOf(bytes) ?? '').replace(from, to));

/** Rewrites an entry and everything that follows from it but what was published elsewhere: the most careful forger. */
export function forged(rows: Rows, number: number, from: string, to: string): Rows {
  const entries = rows.entries.map((stored) => {
    if (stored.entry.number !== number) return stored;
    const envelope = replaced(stored.entry.envelope, from, to);
    return { ...stored, entry: { number, envelope, leaf: leafHash(envelope) } };
  });
  const edges = [EMPTY];
  for (const { entry } of entries) edges.push(grown(edges.at(-1) ?? EMPTY, entry.leaf));
  const edge = edges.at(-1) ?? EMPTY;
  const commands = rows.commands.map((row) => ({ ...row, root: rootOf(edges[row.last] ?? EMPTY) }));
  return { ...rows, entries, commands, head: { ...rows.head, root: rootOf(edge), frontier: packed(edge) } };
}

const with1 = <T>(list: readonly T[], index: number, change: (item: T) => T): T[] =>
  list.map((item, at) => (at === index ? change(item) : item));
const emptied = <T extends { readonly salt: Uint8Array | null; readonly body: Uint8Array | null }>(row: T): T => ({
  ...row,
  salt: null,
  body: null,
});

/** What was done to the rows, the entry it shows at, what is said of it, and how to do it. */
export const forgeries: readonly [string, number | null, RegExp, (rows: Rows) => Rows][] = [
  ['an entry is left out', 2, /missing|says it is entry/, (rows) => ({ ...rows, entries: rows.entries.filter((_, index) => index !== 1) })],
  ['the last entry is left out', 4, /missing|speaks of|the last command/, (rows) => ({ ...rows, entries: rows.entries.slice(0, -1) })],
  [
    'two entries change places',
    1,
    /says it is entry|missing/,
    (rows) => ({ ...rows, entries: [rows.entries[1], rows.entries[0], ...rows.entries.slice(2)].flatMap((each) => each ?? []) }),
  ],
  [
    'an envelope is changed',
    1,
    /not the hash/,
    (rows) => ({
      ...rows,
      entries: with1(rows.entries, 0, ({ entry, prose }) => ({
        entry: { ...entry, envelope: replaced(entry.envelope, 'GA016', 'GA017') },
        prose,
      })),
    }),
  ],
  ['an envelope is changed with all its hashes, but is spelt otherwise', 1, /spelt/, (rows) => forged(rows, 1, '"by":', '"by": ')],
  ['an envelope has a member too many', 1, /spelt/, (rows) => forged(rows, 1, '{"by"', '{"also":1,"by"')],
  ['an envelope names another scheme', 1, /not an entry/, (rows) => forged(rows, 1, 'countersign-entry-1', 'countersign-entry-2')],
  ['an envelope names another register', 1, /says it is entry/, (rows) => forged(rows, 1, '"main"', '"next"')],
  ['an envelope names another number', 1, /says it is entry/, (rows) => forged(rows, 1, '"number":1', '"number":2')],
  ['an envelope names another command', 1, /belongs to command/, (rows) => forged(rows, 1, '"c-1"', '"c-9"')],
  ['an envelope is no JSON', 1, /not an entry/, (rows) => forged(rows, 1, '{', '{{')],
  ['an envelope goes back in time', 3, /before the entry before/, (rows) => forged(rows, 3, '2023-01-24', '2022-01-24')],
  [
    'an envelope forgets its words',
    1,
    /has public words that its envelope does not name/,
    (rows) => forged(rows, 1, /"prose":\{[^}]*\}/.exec(textOf(rows.entries[0]?.entry.envelope ?? utf8('')) ?? '')?.[0] ?? '', '"prose":{}'),
  ],
  [
    'words are changed',
    1,
    /not those its envelope commits to/,
    (rows) => prosed(rows, (row) => ({ ...row, body: utf8('{"/0/note":"Refused"}') })),
  ],
  ['a salt is changed', 1, /not those its envelope commits to/, (rows) => prosed(rows, (row) => ({ ...row, salt: new Uint8Array(32) }))],
  ['a salt is shortened', 1, /not those its envelope commits to/, (rows) => prosed(rows, (row) => ({ ...row, salt: new Uint8Array(31) }))],
  ['a salt alone is taken', 1, /not those its envelope commits to/, (rows) => prosed(rows, (row) => ({ ...row, salt: null }))],
  ['words are gone and nobody erased them', 1, /no entry erased them/, (rows) => prosed(rows, emptied)],
  [
    'a section is lost',
    1,
    /has lost public words/,
    (rows) => ({ ...rows, entries: with1(rows.entries, 0, ({ entry }) => ({ entry, prose: [] })) }),
  ],
  [
    'words are there twice',
    1,
    /does not exist/,
    (rows) => ({ ...rows, entries: with1(rows.entries, 0, ({ entry, prose }) => ({ entry, prose: [...prose, ...prose] })) }),
  ],
  [
    'words stand in a section that does not exist',
    1,
    /has lost|does not exist/,
    (rows) => prosed(rows, (row) => ({ ...row, section: 'secret' })),
  ],
  [
    'erased words come back with an old copy',
    4,
    /still stand/,
    (rows) => ({ ...rows, entries: with1(rows.entries, 1, ({ entry }) => ({ entry, prose: rows.before })) }),
  ],
  ['a command is lost', 3, /no command is stored/, (rows) => ({ ...rows, commands: rows.commands.filter((_, index) => index !== 1) })],
  ['a command is there for nothing', null, /made no entry/, (rows) => ({ ...rows, stray: { commands: 1 } })],
  ['words are there for nothing', null, /belong to no entry/, (rows) => ({ ...rows, stray: { prose: 1 } })],
  ['an entry stands outside the count', null, /outside the count/, (rows) => ({ ...rows, stray: { entries: 1 } })],
  ['words are spelt otherwise, with a commitment to fit', 1, /words of entry 1 are not spelt/, respelt],
  ['words are no texts, with a commitment to fit', 1, /are not texts/, (rows) => respelt(rows, '{"/0/note":7}')],
  ['words are no JSON, with a commitment to fit', 1, /are not texts/, (rows) => respelt(rows, '{')],
  [
    'a command is renamed',
    3,
    /belongs to command/,
    (rows) => ({ ...rows, commands: with1(rows.commands, 1, (row) => ({ ...row, command: 'c-9' })) }),
  ],
  [
    'a command has another request',
    3,
    /is not the one that was answered/,
    (rows) => ({ ...rows, commands: with1(rows.commands, 1, (row) => ({ ...row, request: new Uint8Array(32) })) }),
  ],
  [
    'a command has another root',
    3,
    /is not the root after it/,
    (rows) => ({ ...rows, commands: with1(rows.commands, 1, (row) => ({ ...row, root: new Uint8Array(32) })) }),
  ],
  [
    'a command begins elsewhere',
    3,
    /no command is stored/,
    (rows) => ({ ...rows, commands: with1(rows.commands, 1, (row) => ({ ...row, first: 2 })) }),
  ],
  [
    'a command ends too late',
    5,
    /the last command speaks of|belongs to/,
    (rows) => ({ ...rows, commands: with1(rows.commands, 2, (row) => ({ ...row, last: 9 })) }),
  ],
  ['the head has another root', null, /root/, (rows) => ({ ...rows, head: { ...rows.head, root: new Uint8Array(32) } })],
  ['the head has another edge', null, /edge/, (rows) => ({ ...rows, head: { ...rows.head, frontier: new Uint8Array(32) } })],
  ['the head has too long an edge', null, /edge/, (rows) => ({ ...rows, head: { ...rows.head, frontier: new Uint8Array(64) } })],
  ['the head names another size', 5, /the head speaks of 5 entries/, (rows) => ({ ...rows, head: { ...rows.head, size: 5 } })],
  [
    'the head names another time',
    null,
    /another time/,
    (rows) => ({ ...rows, head: { ...rows.head, latest: '2024-01-01T00:00:00.000Z' } }),
  ],
];

/** Other words for the first entry, and everything that follows from them. */
function respelt(rows: Rows, words = '{ "/0/note":"Agreed" }'): Rows {
  const body = utf8(words);
  const salt = rows.entries[0]?.prose[0]?.salt ?? new Uint8Array(32);
  const committed = /"public":"([^"]*)"/.exec(textOf(rows.entries[0]?.entry.envelope ?? body) ?? '')?.[1] ?? '';
  return prosed(forged(rows, 1, committed, hexOf(commitmentTo('public', salt, body))), (row) => ({ ...row, body }));
}

/** Changes the words of the first entry. */
export function prosed(rows: Rows, change: (row: Rows['before'][number]) => Rows['before'][number]): Rows {
  return { ...rows, entries: with1(rows.entries, 0, ({ entry, prose }) => ({ entry, prose: prose.map(change) })) };
}
