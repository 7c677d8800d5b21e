import { describe, expect, test } from 'vitest';
import { linesOf } from '../../copy/lines.ts';
import { openMemory } from '../../memory.ts';
import type { Ledger } from '../../port.ts';
import { countedSalt, listed, MAIN, noted, wordy, written } from '../../samples.suite.ts';
import type { SigningKey } from '../key.ts';
import { keyFor, knownOf } from '../notes.suite.ts';
import { signedNote } from '../signing.ts';
import { findingsOn } from './findings.ts';
import type { File } from './given.ts';

const [key, stranger] = [keyFor(MAIN), keyFor(MAIN)];

const HASH = 'e'.repeat(64);
const check = (ref: string) => ({
  fact: 'verified',
  ref,
  on: '2023-01-24',
  line: 3,
  method: 'tested',
  outcome: 'implemented',
  evidence: [HASH],
});
const checking = (ref: string) => ({ facts: [{ fact: 'noted', about: 'GA016' }, check(ref)] });

/** Six entries; the second and the third tell of checks, and the words of the fourth are erased by the fifth. */
async function recordOf(third = 'three'): Promise<Ledger> {
  const ledger = openMemory({ salt: countedSalt() });
  await ledger.open(MAIN);
  await written(ledger, MAIN, 'c-1', [noted('one'), noted('two\u2028and more', checking('GA002'))]);
  await written(ledger, MAIN, 'c-2', [noted(third, checking('GA003'))]);
  await written(ledger, MAIN, 'c-3', [wordy()]);
  await written(ledger, MAIN, 'c-4', [noted('five', { facts: [{ fact: 'erased', erases: { number: 4, section: 'personal' } }] })]);
  await written(ledger, MAIN, 'c-5', [noted('six')]);
  return ledger;
}

const ledger = await recordOf();
const anew = await recordOf('THREE');

const file = (name: string, text: string): File => ({
  name,
  lines: async function* () {
    yield* text.split('\n');
  },
});

async function noteAt(size: number, of = ledger, by: SigningKey = key, name = `at-${size}.txt`): Promise<File> {
  const note = signedNote({ register: MAIN, head: (await of.headAt(MAIN, size)) ?? { size, root: 'ff'.repeat(32) } }, [by]);
  return file(name, typeof note === 'string' ? note : '');
}

async function recordLines(of = ledger): Promise<readonly string[]> {
  const copy = await of.copy(MAIN);
  return copy ? listed(linesOf(copy)) : [];
}

const lines = await recordLines();
const recordFile = (lines: readonly string[]): File => file('record.jsonl', `${lines.join('\n')}`);

type Assurance = {
  line: number;
  method: string;
  outcome: string;
  by: string;
  on: string;
  until: string | null;
  evidence: { sha256: string }[];
};
type Item = { ref: string; entry: string; number: number; proof: string[]; assurance: Assurance };
async function feedOf(
  change: (feed: { register: string; head: { size: number; root: string }; assured: Item[] }) => void = () => undefined,
) {
  const assured: Item[] = [];
  for await (const { number, leaf } of ledger.read(MAIN, 2, 3)) {
    const { line, method, outcome, on } = check('');
    const assurance = { line, method, outcome, by: 'clerk', on, until: null, evidence: [{ sha256: HASH }] };
    assured.push({ ref: `GA00${number}`, entry: leaf, number, proof: [...((await ledger.proof(MAIN, number))?.path ?? [])], assurance });
  }
  const head = await ledger.head(MAIN);
  if (!head) throw new Error('There is no register');
  const feed = { register: MAIN, council: 'Somewhere', head: { ...head }, assured };
  change(feed);
  return file('feed.json', JSON.stringify(feed, null, 2));
}

const found = (...files: readonly File[]) => findingsOn(files, knownOf(key));
const told = async (...files: readonly File[]) =>
  (await found(...files)).map(({ file, holds, says }) => `${holds ? '+' : '-'} ${file}: ${says}`);

describe('an auditor with a key', () => {
  test('is told of a checkpoint what it says and who signed it', async () => {
    const root = (await ledger.headAt(MAIN, 6))?.root;
    expect(await told(await noteAt(6))).toEqual([
      `+ at-6.txt: checkpoint of main: 6 entries, root ${root}, signed by countersign/main (${key.public.id})`,
    ]);
  });

  test('may have typed it from paper, on a machine with other line ends', async () => {
    const typed = (await listed((await noteAt(6)).lines())).map((line) => `${line} `).join('\r\n');
    expect(await found(file('typed.txt', `\ufeff\r\n${typed}\r\n\r\n`))).toMatchObject([{ holds: true }]);
  });

  test('is told that a record is whole, up to which checkpoint, and what of its words is not there', async () => {
    const root = (await ledger.head(MAIN))?.root;
    expect((await told(await noteAt(3), recordFile(lines))).at(-1)).toBe(
      `+ record.jsonl: record of main: 6 entries, each with its hash, in order, up to the root ${root} (sections of words: 1 erased). ` +
        'The first 3 are those of at-3.txt; for the 3 after them no checkpoint was given',
    );
    expect((await told(await noteAt(6), recordFile(lines))).at(-1)).toMatch(/The first 6 are those of at-6\.txt$/);
  });

  test('may be given a record without words, and is told how many sections are missing', async () => {
    const without = lines.map((line) => line.replaceAll(/\{"salt":"[^"]*","body":"(?:[^"\\]|\\.)*"\}/g, 'null'));
    expect((await told(await noteAt(6), recordFile(without))).at(-1)).toMatch(
      /^\+ .*\(sections of words: 1 erased, 7 not in this file and erased by no entry\)/,
    );
  });

  test('is told that a feed is proved, by a checkpoint of its head or by a record that a later one vouches for', async () => {
    expect((await told(await noteAt(6), await feedOf())).at(-1)).toBe(
      '+ feed.json: feed of main: each of its 2 assured actions has its entry in the record of 6, by at-6.txt; ' +
        'what those entries say was not looked at, for no copy of the register was given',
    );
    const later = await recordOf();
    await written(later, MAIN, 'c-6', [noted('seven')]);
    expect((await told(await feedOf(), recordFile(await recordLines(later)), await noteAt(7, later)))[0]).toMatch(
      /^\+ .* by record\.jsonl, and in record\.jsonl that entry says by whom, when and how it was verified$/,
    );
  });
});

describe('without a signed checkpoint nothing is believed', () => {
  test('a record that follows from itself may have been written anew as a whole', async () => {
    expect(await told(recordFile(await recordLines(anew)))).toEqual([
      expect.stringMatching(/^- record\.jsonl: its 6 entries follow .* no signed checkpoint/),
    ]);
  });

  test('a feed proves itself against a head that anybody may have made', async () => {
    expect(await told(await feedOf())).toEqual([
      expect.stringMatching(/^- feed\.json: .* its own head of 6 entries, but no signed checkpoint/),
    ]);
    expect((await told(await noteAt(3), await feedOf())).at(-1)).toMatch(/^- feed/);
    expect((await told(await noteAt(3), recordFile(lines), await feedOf())).at(-1)).toMatch(/^- feed/);
  });

  test('a checkpoint of no entries vouches for none', async () => {
    expect((await told(await noteAt(0), recordFile(lines))).at(-1)).toMatch(/^- record/);
  });

  test('nor is one by another key, or of another register', async () => {
    const ofNext = keyFor('next');
    const note = signedNote({ register: 'next', head: (await ledger.head(MAIN)) ?? { size: 0, root: '' } }, [ofNext]);
    const next = file('next.txt', typeof note === 'string' ? note : '');
    expect(await findingsOn([next, await feedOf()], knownOf(key, ofNext))).toMatchObject([{ holds: true }, { holds: false }]);
    expect(await found(await noteAt(6, ledger, stranger), await feedOf(), recordFile(lines))).toMatchObject([
      { holds: false },
      { holds: false },
      { holds: false },
    ]);
  });
});

describe('a record', () => {
  test('that was written anew is found out, however whole it is', async () => {
    const [, record] = await told(await noteAt(3), recordFile(await recordLines(anew)));
    expect(record).toBe('- record.jsonl: its first 3 entries are not those of at-3.txt: it was written anew');
  });

  test('that ends before the checkpoint is found out', async () => {
    const short = await recordOf();
    const [, record] = await told(await noteAt(9), recordFile(await recordLines(short)));
    expect(record).toMatch(/^- .*it ends with entry 6, and at at-9\.txt there were 9/);
  });

  const changed = (at: number, from: string | RegExp, to: string) => lines.with(at, (lines[at] ?? '').replace(from, to));

  test.each<[string, readonly string[], RegExp]>([
    ['a fact changed', changed(1, 'GA016', 'GA017'), /root in its first line/],
    ['a word changed', changed(1, 'one', 'two'), /words of entry 1 are not those/],
    ['a salt changed', changed(1, /"salt":"../, '"salt":"00'), /words of entry 1 are not those/],
    ['its words moved to another section', changed(1, '"prose":{"public":', '"prose":{"exempt":'), /has lost public words/],
    ['a section taken away', changed(1, /"prose":\{"public":\{"salt.*\}\}$/, '"prose":{}}'), /has lost public words/],
    ['erased words back', changed(4, '"personal":null', `"personal":{"salt":"${'00'.repeat(32)}","body":"{}"}`), /words of entry 4/],
    ['an entry left out', lines.toSpliced(2, 1), /entry 2 is missing/],
    ['its last entry left out', lines.slice(0, -1), /speaks of 6 entries, and 5 are in it/],
    ['an entry twice', lines.toSpliced(2, 0, lines[1] ?? ''), /entry 2 is missing/],
    ['two entries changed about', [lines[0], lines[2], lines[1], ...lines.slice(3)].map(String), /entry 1 is missing/],
    [
      'an entry after its end',
      [...lines, lines[6]?.replaceAll('"number":6', '"number":7').replaceAll('\\"number\\":6', '\\"number\\":7') ?? ''],
      /speaks of 6/,
    ],
    ['another number on an entry', changed(3, '"number":3', '"number":4'), /entry 3 is missing/],
    ['another register in its first line', changed(0, MAIN, 'next'), /says it is entry 1 of main/],
    ['another root in its first line', changed(0, /"root":"../, '"root":"00'), /root in its first line/],
    ['another size in its first line', changed(0, '"size":6', '"size":5'), /speaks of 5 entries, and 6/],
    ['a line that is no entry', changed(2, '{', '['), /line 3 of the copy is not an entry/],
    ['another format', changed(0, 'countersign-record-1', 'countersign-record-2'), /neither a checkpoint nor JSON|neither a feed/],
  ])('with %s does not hold', async (_, forged, because) => {
    expect(forged).not.toEqual(lines);
    const [, record] = await told(await noteAt(6), recordFile(forged));
    expect(record).toMatch(/^- /);
    expect(record).toMatch(because);
  });
});

describe('a feed', () => {
  test.each<[string, Parameters<typeof feedOf>[0], RegExp]>([
    [
      'an entry of another action',
      ({ assured: [one, two] }) => one && two && Object.assign(one, { entry: two.entry }),
      /not proved.*: GA002$/,
    ],
    ['a proof cut short', ({ assured: [one] }) => void one?.proof.pop(), /not proved.*: GA002$/],
    ['no proof', ({ assured: [, two] }) => two && Object.assign(two, { proof: [] }), /not proved.*: GA003$/],
    ['another number', ({ assured: [one] }) => one && Object.assign(one, { number: 1 }), /not proved.*: GA002$/],
    [
      'another size, which no proof is bound to but by a checkpoint',
      ({ head }) => Object.assign(head, { size: 5 }),
      /no signed checkpoint/,
    ],
    ['another root', ({ head }) => Object.assign(head, { root: 'ab'.repeat(32) }), /not proved/],
    [
      'another root and nothing assured',
      (feed) => Object.assign(feed, { assured: [], head: { size: 6, root: 'ab'.repeat(32) } }),
      /is not that of at-6/,
    ],
    [
      'a root that is its own leaf',
      (feed) =>
        Object.assign(feed, { head: { size: 1, root: feed.assured[0]?.entry }, assured: [{ ...feed.assured[0], number: 1, proof: [] }] }),
      /no signed checkpoint/,
    ],
    ['another register', (feed) => Object.assign(feed, { register: 'next' }), /no signed checkpoint of next/],
    ['a proof that is no list', ({ assured: [one] }) => one && Object.assign(one, { proof: 'none' }), /assured action 1/],
    ['no head', (feed) => Object.assign(feed, { head: null }), /neither a feed/],
  ])('with %s does not hold', async (_, change, because) => {
    const [, feed] = await told(await noteAt(6), await feedOf((given) => void change?.(given)));
    expect(feed).toMatch(/^- /);
    expect(feed).toMatch(because);
  });
});

describe('a feed held against a copy of the register', () => {
  test.each<[string, (first: Item, second: Item) => void]>([
    ['another action', (one) => Object.assign(one, { ref: 'GA009' })],
    [
      'the entry of another action, with its proof',
      (one, two) => Object.assign(one, { entry: two.entry, number: two.number, proof: two.proof }),
    ],
    ['another line', ({ assurance }) => Object.assign(assurance, { line: 2 })],
    ['another method', ({ assurance }) => Object.assign(assurance, { method: 'deskReview' })],
    ['another outcome', ({ assurance }) => Object.assign(assurance, { outcome: 'partly' })],
    ['another post', ({ assurance }) => Object.assign(assurance, { by: 'auditor' })],
    ['another day', ({ assurance }) => Object.assign(assurance, { on: '2023-01-25' })],
    ['a last day', ({ assurance }) => Object.assign(assurance, { until: '2024-01-24' })],
    ['other evidence', ({ assurance }) => Object.assign(assurance, { evidence: [{ sha256: 'f'.repeat(64) }] })],
    ['nothing of the check', (one) => Object.assign(one, { assurance: null })],
  ])('is found out when it names %s, which its proof does not cover', async (_, change) => {
    const forged = await feedOf(({ assured: [one, two] }) => one && two && change(one, two));
    const [, alone] = await told(await noteAt(6), forged);
    expect(alone).toMatch(/^\+ .*what those entries say was not looked at/);
    const [, held] = await told(await noteAt(6), forged, recordFile(lines));
    expect(held).toMatch(/^- feed\.json: .*but in record\.jsonl that entry does not say what the feed says of GA00[29]$/);
  });
});

test('two signed checkpoints of one size with two roots hold neither', async () => {
  const [one, other] = [await noteAt(6), await noteAt(6, anew, key, 'other.txt')];
  expect(await told(one, other)).toEqual([
    '- at-6.txt: it is signed, and so is other.txt: 6 entries of main with two roots',
    '- other.txt: it is signed, and so is at-6.txt: 6 entries of main with two roots',
  ]);
});
