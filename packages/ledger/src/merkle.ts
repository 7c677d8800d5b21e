import { hash } from 'node:crypto';
import { bytesOfHex, HASH_BYTES, HEX_OF_HASH, hexOf, sha256 } from './bytes.ts';

/** How many entries, and the one hash that stands for all of them (RFC 6962 Merkle tree hash, lowercase hex). */
export type Head = { readonly size: number; readonly root: string };

/** The way from entry `number` (from 1) up to the root of a register of `size` entries: the sibling hashes, the nearest first. */
export type Proof = { readonly number: number; readonly size: number; readonly path: readonly string[] };

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The root of a register without entries: the SHA-256 of nothing. */
export const EMPTY_ROOT = sha256();

/** RFC 6962 section 2.1: the first byte keeps a leaf from ever passing for a node. */
export const leafHash = (bytes: Uint8Array): Uint8Array => sha256(LEAF, bytes);
/** The same of a text (hex), without making bytes of it first. */
export const leafHashOf = (text: string): string => hash('sha256', `\0${text}`, 'hex');
export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256(NODE, left, right);

/** The largest power of two below `size` (2 or more): where RFC 6962 parts a tree in two. */
export function partedAt(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

/**
 * Does this proof show that the entry with this leaf stands in the record with this head? RFC 9162 section 2.1.3.2.
 * Needs nothing but the three, so an auditor can ask it without the record. Malformed proofs are answered with false.
 */
export function provesInclusion(leaf: string, proof: Proof, head: Head): boolean {
  if (!wellFormed(leaf, proof, head)) return false;

  let at = proof.number - 1;
  let end = proof.size - 1;
  let hash = bytesOfHex(leaf);
  for (const sibling of proof.path) {
    if (end === 0) return false;
    const onTheRight = at % 2 === 1 || at === end;
    hash = onTheRight ? nodeHash(bytesOfHex(sibling), hash) : nodeHash(hash, bytesOfHex(sibling));
    // The last node of a level without a partner rises unchanged until it has one.
    if (onTheRight) for (; at % 2 === 0 && at > 0; at = half(at)) end = half(end);
    at = half(at);
    end = half(end);
  }
  return end === 0 && hexOf(hash) === head.root;
}

const half = (index: number): number => Math.floor(index / 2);

function wellFormed(leaf: string, { number, size, path }: Proof, head: Head): boolean {
  const placed = Number.isSafeInteger(number) && Number.isSafeInteger(size) && number >= 1 && number <= size && size === head.size;
  return placed && [leaf, head.root, ...path].every((hex) => hex.length === HASH_BYTES * 2 && HEX_OF_HASH.test(hex));
}
