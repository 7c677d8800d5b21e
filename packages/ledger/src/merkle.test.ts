import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hexOf, sha256 } from './bytes.ts';
import { leafHash, nodeHash, type Proof, provesInclusion } from './merkle.ts';
import { Tree } from './tree.ts';

const treeOf = (leaves: readonly Uint8Array[]): Tree => {
  const tree = new Tree();
  for (const leaf of leaves) tree.add(leaf);
  return tree;
};

describe('a proof', () => {
  /** A tree, an entry in it, and a place to damage. */
  const cases = fc
    .array(fc.uint8Array({ minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 70 })
    .map((texts) => texts.map((text, index) => leafHash(Uint8Array.of(index, ...text))))
    .chain((leaves) => fc.record({ leaves: fc.constant(leaves), number: fc.integer({ min: 1, max: leaves.length }), seed: fc.nat() }));

  function proven(leaves: readonly Uint8Array[], number: number) {
    const tree = treeOf(leaves);
    const proof = { number, size: leaves.length, path: tree.pathTo(number, leaves.length).map(hexOf) };
    return { proof, leaf: hexOf(leaves[number - 1] ?? sha256()), head: { size: leaves.length, root: hexOf(tree.rootAt(leaves.length)) } };
  }

  test('leads from every leaf to the root', () => {
    fc.assert(
      fc.property(cases, ({ leaves, number }) => {
        const { leaf, proof, head } = proven(leaves, number);
        expect(provesInclusion(leaf, proof, head)).toBe(true);
      }),
    );
  });

  /** Every kind of wrong proof: each makes one that differs from the true one. */
  const alterations: readonly [string, (proof: Proof, seed: number) => Proof][] = [
    ['a digit of a hash changed', (proof, seed) => ({ ...proof, path: changedAt(proof.path, seed) })],
    ['its nearest hash left out', (proof) => ({ ...proof, path: proof.path.slice(1) })],
    ['its last hash left out', (proof) => ({ ...proof, path: proof.path.slice(0, -1) })],
    ['nothing in it', (proof) => ({ ...proof, path: [] })],
    ['a hash too many at the end', (proof) => ({ ...proof, path: [...proof.path, '0'.repeat(64)] })],
    ['a hash too many at the beginning', (proof) => ({ ...proof, path: ['0'.repeat(64), ...proof.path] })],
    ['a hash twice', (proof) => ({ ...proof, path: [...proof.path.slice(0, 1), ...proof.path] })],
    ['another number', (proof, seed) => ({ ...proof, number: ((proof.number + (seed % (proof.size - 1))) % proof.size) + 1 })],
    ['number 0', (proof) => ({ ...proof, number: 0 })],
    ['a number beyond the size', (proof) => ({ ...proof, number: proof.size + 1 })],
    ['a number that is not whole', (proof) => ({ ...proof, number: proof.number + 0.5 })],
    ['a smaller size', (proof) => ({ ...proof, size: proof.size - 1 })],
    ['a larger size', (proof) => ({ ...proof, size: proof.size + 1 })],
    ['hashes in capitals', (proof) => ({ ...proof, path: proof.path.map((hash) => `A${hash.slice(1).toUpperCase()}`) })],
    ['something other than hashes', (proof) => ({ ...proof, path: proof.path.map(() => 'x') })],
    ['a line end after a hash', (proof) => ({ ...proof, path: proof.path.map((hash) => `${hash}\n`) })],
  ];

  test.each(alterations)('with %s proves nothing', (_, alter) => {
    fc.assert(
      fc.property(cases, ({ leaves, number, seed }) => {
        const { leaf, proof, head } = proven(leaves, number);
        expect(provesInclusion(leaf, alter(proof, seed), head)).toBe(false);
      }),
    );
  });

  test('proves nothing of another leaf, another root or another size', () => {
    fc.assert(
      fc.property(cases, ({ leaves, number, seed }) => {
        const { leaf, proof, head } = proven(leaves, number);
        const [otherLeaf = '', otherRoot = ''] = changedAt([leaf, head.root], seed).map((hex, index) => (index === 0 ? hex : head.root));
        expect(provesInclusion(otherLeaf, proof, head)).toBe(otherLeaf === leaf);
        expect(provesInclusion(leaf, proof, { ...head, root: leafFrom(otherRoot) })).toBe(false);
        expect(provesInclusion(leaf, proof, { ...head, size: head.size + 1 })).toBe(false);
        expect(provesInclusion(leaf, proof, { ...head, root: head.root.toUpperCase().replace(/^/, 'A').slice(0, 64) })).toBe(false);
      }),
    );
  });

  test('cannot be longer than the tree is high, whatever root is claimed', () => {
    const [leaf, beside] = [hexOf(leafHash(Uint8Array.of(1))), hexOf(leafHash(Uint8Array.of(2)))];
    const root = hexOf(nodeHash(Buffer.from(beside, 'hex'), Buffer.from(leaf, 'hex')));
    expect(provesInclusion(leaf, { number: 1, size: 1, path: [beside] }, { size: 1, root })).toBe(false);
    expect(provesInclusion(leaf, { number: 1, size: 1, path: [] }, { size: 1, root: leaf })).toBe(true);
  });

  test('cannot pass a node of the tree for a leaf', () => {
    const leaves = [0, 1, 2, 3].map((byte) => leafHash(Uint8Array.of(byte)));
    const { proof, head } = proven(leaves, 1);
    const node = hexOf(nodeHash(leaves[0] ?? sha256(), leaves[1] ?? sha256()));
    expect(provesInclusion(node, { ...proof, path: proof.path.slice(1) }, head)).toBe(false);
  });

  const leafFrom = (hex: string): string => hexOf(sha256(Buffer.from(hex)));

  function changedAt(path: readonly string[], seed: number): readonly string[] {
    const at = seed % path.length;
    const digit = seed % 64;
    return path.map((hash, index) => (index === at ? hash.slice(0, digit) + otherDigit(hash.charAt(digit)) + hash.slice(digit + 1) : hash));
  }

  const otherDigit = (digit: string): string => ((Number.parseInt(digit, 16) + 1) % 16).toString(16);
});
