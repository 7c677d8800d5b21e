import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bytesOfHex, hexOf, utf8 } from './bytes.ts';
import { commitmentTo } from './commitment.ts';
import { EMPTY, grown, rootOf, rootOfLeaves } from './frontier.ts';
import { canonicalText } from './json.ts';
import { openMemory } from './memory.ts';
import { leafHash, provesInclusion } from './merkle.ts';
import { SECTIONS } from './port.ts';
import { everything } from './samples.suite.ts';
import { Tree } from './tree.ts';
import vectors from './vectors/countersign-entry-1.json' with { type: 'json' };

const guide = readFileSync(new URL('../../../docs/what-is-hashed.md', import.meta.url), 'utf8');

/** Each section's salt and words, in the order in which the record takes them. */
const sectionsOf = ({ sections }: (typeof vectors.entries)[number]) =>
  SECTIONS.flatMap((section) => {
    const found = Object.entries(sections).find(([name]) => name === section)?.[1];
    return found ? [{ section, ...found }] : [];
  });

describe('what is hashed is frozen', () => {
  test.each(vectors.entries)('entry $number: $says', (vector) => {
    expect(hexOf(leafHash(utf8(vector.envelope)))).toBe(vector.leaf);
    for (const { section, salt, words, body, commitment } of sectionsOf(vector)) {
      expect(canonicalText(JSON.parse(JSON.stringify(words)))).toBe(body);
      expect(hexOf(commitmentTo(section, bytesOfHex(salt), utf8(body)))).toBe(commitment);
    }
  });

  test('a ledger that is handed the same entries and salts comes to the same leaves, roots and proofs', async () => {
    const salts = vectors.entries.flatMap((vector) => sectionsOf(vector).map(({ salt }) => bytesOfHex(salt)));
    const ledger = openMemory({ salt: () => salts.shift() ?? new Uint8Array() });
    await ledger.open(vectors.register);
    for (const [command, entries] of Map.groupBy(vectors.entries, (vector) => vector.command)) {
      const drafts = entries.map((vector) => {
        const prose = Object.fromEntries(sectionsOf(vector).map(({ section, words }) => [section, JSON.parse(JSON.stringify(words))]));
        return { recordedAt: vector.recordedAt, by: vector.by, facts: JSON.parse(JSON.stringify(vector.facts)), prose };
      });
      const first = entries[0]?.number ?? 0;
      const answer = await ledger.append(vectors.register, first - 1, command, entries[0]?.request ?? '', drafts);
      expect(answer).toMatchObject({ first, head: { root: entries.at(-1)?.rootAfter } });
    }
    expect((await everything(ledger, vectors.register)).map(({ leaf }) => leaf)).toEqual(vectors.entries.map(({ leaf }) => leaf));
    for (const proof of vectors.proofs) expect(await ledger.proof(vectors.register, proof.number)).toEqual(proof);
    expect(await ledger.verify(vectors.register)).toMatchObject({ ok: true });
  });

  test('the trees over the eight leaves that Certificate Transparency logs are tested with have the roots they have', () => {
    const { leaves, roots, proofs } = vectors.trees;
    const tree = new Tree();
    for (const leaf of leaves) tree.add(bytesOfHex(leaf));
    let edge = EMPTY;
    for (const [index, leaf] of leaves.entries()) {
      edge = grown(edge, bytesOfHex(leaf));
      expect(hexOf(rootOf(edge))).toBe(roots[index]);
      expect(rootOfLeaves(leaves.slice(0, index + 1))).toBe(roots[index]);
    }
    for (const { number, size, path } of proofs) {
      expect(tree.pathTo(number, size).map(hexOf)).toEqual(path);
      expect(provesInclusion(leaves[number - 1] ?? '', { number, size, path }, { size, root: roots[size - 1] ?? '' })).toBe(true);
    }
    expect(hexOf(rootOf(EMPTY))).toBe(vectors.emptyRoot);
  });

  test('the guide quotes every vector as it is', () => {
    for (const vector of vectors.entries) {
      expect(guide).toContain(vector.leaf);
      expect(guide).toContain(vector.rootAfter);
      for (const { commitment } of sectionsOf(vector)) expect(guide).toContain(commitment);
    }
    expect(guide).toContain(vectors.entries[1]?.envelope);
    expect(guide).toContain(vectors.emptyRoot);
    expect(guide).toContain(vectors.trees.roots[7]);
  });
});
