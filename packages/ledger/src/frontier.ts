import { bytesOfHex, HASH_BYTES, hexOf } from './bytes.ts';
import { Damaged } from './damaged.ts';
import { EMPTY_ROOT, nodeHash } from './merkle.ts';

/**
 * The right-hand edge of a Merkle tree: the roots of the complete trees it is made of, the largest first, one for each
 * binary one in its size. It is all that is needed to add a leaf or to say the root: at most 53 hashes, about log2 of the size.
 */
export type Frontier = { readonly size: number; readonly peaks: readonly Uint8Array[] };

export const EMPTY: Frontier = { size: 0, peaks: [] };

/** The edge after one more leaf. Two complete trees of a size become one. */
export function grown({ size, peaks }: Frontier, leaf: Uint8Array): Frontier {
  const kept = [...peaks];
  let risen = leaf;
  for (let same = size; same % 2 === 1; same = (same - 1) / 2) risen = nodeHash(kept.pop() ?? missing(), risen);
  return { size: size + 1, peaks: [...kept, risen] };
}

/** The RFC 6962 root of the tree with this edge. */
export function rootOf({ peaks }: Frontier): Uint8Array {
  return peaks.reduceRight<Uint8Array | null>((right, left) => (right ? nodeHash(left, right) : left), null) ?? EMPTY_ROOT;
}

/** The root over these leaves (hex), for whoever holds all of them and wants to compare it with a published head. */
export const rootOfLeaves = (leaves: readonly string[]): string => hexOf(rootOf(leaves.map(bytesOfHex).reduce(grown, EMPTY)));

/** The edge as it is stored: its hashes one after another. */
export const packed = ({ peaks }: Frontier): Uint8Array => Buffer.concat(peaks);

/** The edge of a tree of this size, from its stored bytes. */
export function unpacked(size: number, bytes: Uint8Array): Frontier {
  const peaks = Array.from({ length: onesIn(size) }, (_, index) => bytes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES));
  if (bytes.length !== peaks.length * HASH_BYTES)
    throw new Damaged(null, 'the stored edge of the tree does not fit the size of the register');
  return { size, peaks };
}

function onesIn(size: number): number {
  let ones = 0;
  for (let left = size; left > 0; left = Math.floor(left / 2)) ones += left % 2;
  return ones;
}

function missing(): never {
  throw new Damaged(null, 'the edge of the tree does not fit the size of the register');
}
