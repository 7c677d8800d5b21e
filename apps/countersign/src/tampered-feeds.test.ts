import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AgsFeed, type AssuredItem, agsFeed } from '@countersign/ags-feed';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ofProject, place } from './command-line.suite.ts';

/** As built, and run with nothing else at hand. */
const verifier = ofProject('packages/ledger/dist/countersign-verify.mjs');

/** The worked example with a signed checkpoint, a copy of the register and the feed of 2022/23, all of one head. */
async function audited() {
  const here = place();
  await here.countersign('init', '--demo');
  await here.countersign('checkpoint', '--key', 'main.key', '--out', 'kept.txt');
  await here.countersign('backup', '--out', 'record.jsonl');
  await here.countersign('ags', '--year', '2022/23', '--as-at', '2024-03-19', '--out', 'feed.json');
  const feed = agsFeed.parse(JSON.parse(readFileSync(join(here.cwd, 'feed.json'), 'utf8')));
  /** Each of these files, in the order given: does it hold? */
  const hold = (...files: readonly string[]) => {
    const { stdout } = spawnSync(process.execPath, [verifier, '--key', 'main.key.pub', ...files], {
      cwd: here.cwd,
      env: {},
      encoding: 'utf8',
    });
    return stdout
      .trim()
      .split('\n')
      .map((line) => line.startsWith('Holds: '));
  };
  const put = (feeds: readonly AgsFeed[]) => feeds.map((each, at) => here.file(`feed-${at}.json`, JSON.stringify(each)));
  return { feed, hold, put };
}

type Tamper = (feed: AgsFeed) => AgsFeed;

/** So many feeds, each changed in one place, and none of them the feed itself. */
function tampered(feed: AgsFeed, tamper: fc.Arbitrary<Tamper>, count: number): readonly AgsFeed[] {
  const changed = tamper.map((change) => change(structuredClone(feed))).filter((each) => JSON.stringify(each) !== JSON.stringify(feed));
  return fc.sample(changed, { numRuns: count, seed: 2022 });
}

const one =
  (at: number, change: (item: AssuredItem, all: readonly AssuredItem[]) => AssuredItem): Tamper =>
  (feed) => ({
    ...feed,
    assured: feed.assured.map((item, index) => (index === at % feed.assured.length ? change(item, feed.assured) : item)),
  });

const at = fc.nat(99);
const step = fc.nat(7);
/** Another hash, as near as can be. */
const near = (hash: string, place: number) =>
  hash.replace(new RegExp(`^(.{${place}})(.)`), (_, before, digit) => `${before}${digit === '0' ? '1' : '0'}`);
const place64 = fc.nat(63);

const PROOFS: fc.Arbitrary<Tamper> = fc.oneof(
  fc.tuple(at, place64).map(([of, place]) => one(of, (item) => ({ ...item, entry: near(item.entry, place) }))),
  fc.tuple(at, at).map(([of, other]) => one(of, (item, all) => ({ ...item, entry: all[other % all.length]?.entry ?? '' }))),
  fc.tuple(at, fc.integer({ min: 1, max: 195 })).map(([of, number]) => one(of, (item) => ({ ...item, number }))),
  fc
    .tuple(at, step, place64)
    .map(([of, step, place]) =>
      one(of, (item) => ({ ...item, proof: item.proof.map((hash, index) => (index === step ? near(hash, place) : hash)) })),
    ),
  fc.tuple(at, step).map(([of, step]) => one(of, (item) => ({ ...item, proof: item.proof.filter((_, index) => index !== step) }))),
  fc.tuple(at, step).map(([of, step]) => one(of, (item) => ({ ...item, proof: item.proof.toSpliced(step, 0, item.entry) }))),
  fc
    .tuple(at, step)
    .map(([of, step]) => one(of, (item) => ({ ...item, proof: [...item.proof.slice(step), ...item.proof.slice(0, step)] }))),
  place64.map(
    (place): Tamper =>
      (feed) => ({ ...feed, head: { ...feed.head, root: near(feed.head.root, place) } }),
  ),
  fc.integer({ min: -50, max: 50 }).map(
    (more): Tamper =>
      (feed) => ({ ...feed, head: { ...feed.head, size: feed.head.size + more } }),
  ),
);

const HASH = 'f'.repeat(64);
const said = (change: Partial<AssuredItem['assurance']>) => (item: AssuredItem) => ({
  ...item,
  assurance: { ...item.assurance, ...change },
});
const CLAIMS: fc.Arbitrary<Tamper> = fc.oneof(
  fc.tuple(at, at).map(([of, other]) => one(of, (item, all) => ({ ...item, ref: all[other % all.length]?.ref ?? '' }))),
  fc.tuple(at, fc.constantFrom('GA003', 'GA999')).map(([of, ref]) => one(of, (item) => ({ ...item, ref }))),
  fc.tuple(at, at).map(([of, other]) => one(of, (item, all) => ({ ...(all[other % all.length] ?? item), ref: item.ref }))),
  fc.tuple(at, fc.constantFrom(1, 2, 3)).map(([of, line]) => one(of, said({ line }))),
  fc.tuple(at, fc.constantFrom('selfAssessed', 'deskReview', 'tested')).map(([of, method]) => one(of, said({ method }))),
  fc.tuple(at, fc.constantFrom('alternativeAccepted', 'partly')).map(([of, outcome]) => one(of, said({ outcome }))),
  fc.tuple(at, fc.constantFrom('monitoring-officer', 'nobody')).map(([of, by]) => one(of, said({ by }))),
  at.map((of) => one(of, said({ on: '2024-03-18' }))),
  at.map((of) => one(of, said({ until: '2030-01-01' }))),
  at.map((of) =>
    one(of, (item) => said({ evidence: [...item.assurance.evidence, { sha256: HASH, title: 'More', date: '2023-01-01' }] })(item)),
  ),
);

describe('an auditor with Node alone', { timeout: 60_000 }, () => {
  test('finds every proof of the worked example to hold, and what each says to be in the record', async () => {
    const { feed, hold } = await audited();
    expect(feed.assured.length).toBeGreaterThan(5);
    expect(hold('kept.txt', 'feed.json')).toEqual([true, true]);
    expect(hold('kept.txt', 'record.jsonl', 'feed.json')).toEqual([true, true, true]);
  });

  test('finds out each of 100 feeds in which a hash, a number, a step of a path, the root or the size was changed', async () => {
    const { feed, hold, put } = await audited();
    const files = put(tampered(feed, PROOFS, 100));
    expect(hold('kept.txt', ...files)).toEqual([true, ...files.map(() => false)]);
  });

  test('with a copy of the register, finds out each of 100 feeds that say of an entry what it does not say', async () => {
    const { feed, hold, put } = await audited();
    const files = put(tampered(feed, CLAIMS, 100));
    expect(hold('kept.txt', 'record.jsonl', ...files)).toEqual([true, true, ...files.map(() => false)]);
  });
});
