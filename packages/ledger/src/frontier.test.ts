import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hexOf, sha256 } from './bytes.ts';
import { EMPTY, type Frontier, grown, packed, rootOf, unpacked } from './frontier.ts';
import { leafHash, nodeHash } from './merkle.ts';
import { Tree } from './tree.ts';

/** MTH as RFC 6962 section 2.1 writes it down, and nothing cleverer. */
function naiveRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256();
  if (leaves.length === 1) return leaves[0] ?? sha256();
  const middle = 2 ** (Math.ceil(Math.log2(leaves.length)) - 1);
  return nodeHash(naiveRoot(leaves.slice(0, middle)), naiveRoot(leaves.slice(middle)));
}

const someLeaves = fc.array(fc.uint8Array({ maxLength: 8 }).map(leafHash), { maxLength: 70 });

const treeOf = (leaves: readonly Uint8Array[]): Tree => {
  const tree = new Tree();
  for (const leaf of leaves) tree.add(leaf);
  return tree;
};
const edgeOf = (leaves: readonly Uint8Array[]): Frontier => leaves.reduce(grown, EMPTY);

describe('the root', () => {
  test('is the one RFC 6962 defines, from the edge alone and from the whole tree', () => {
    fc.assert(
      fc.property(someLeaves, (leaves) => {
        const root = hexOf(naiveRoot(leaves));
        expect(hexOf(rootOf(edgeOf(leaves)))).toBe(root);
        expect(hexOf(treeOf(leaves).rootAt(leaves.length))).toBe(root);
      }),
    );
  });

  test('at an earlier size is the root of the leaves there were then', () => {
    fc.assert(
      fc.property(someLeaves, fc.nat(70), (leaves, cut) => {
        const size = Math.min(cut, leaves.length);
        expect(hexOf(treeOf(leaves).rootAt(size))).toBe(hexOf(naiveRoot(leaves.slice(0, size))));
      }),
    );
  });

  test('is the same after the edge was stored and read again', () => {
    fc.assert(
      fc.property(someLeaves, (leaves) => {
        const edge = edgeOf(leaves);
        expect(unpacked(leaves.length, packed(edge))).toEqual({ size: leaves.length, peaks: edge.peaks.map((peak) => Buffer.from(peak)) });
      }),
    );
  });

  test.each([
    [1, 1],
    [7, 3],
    [1_000, 6],
    [65_536, 1],
    [100_000, 6],
  ])('of %d leaves is said from an edge of only %d hashes', (size, hashes) => {
    const leaf = sha256();
    expect(Array.from({ length: size }).reduce<Frontier>((edge) => grown(edge, leaf), EMPTY).peaks).toHaveLength(hashes);
  });

  test('does not accept an edge that does not fit its size', () => {
    expect(() => unpacked(3, new Uint8Array(32))).toThrow('does not fit the size');
  });
});
