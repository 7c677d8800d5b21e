import { HASH_BYTES } from './bytes.ts';
import { EMPTY_ROOT, nodeHash, partedAt } from './merkle.ts';

/**
 * A Merkle tree that keeps the hash of each complete subtree, 64 bytes for each leaf, so that a proof or an earlier root costs a
 * handful of hashes instead of one for each entry. Leaves are added at the end and never changed.
 */
export class Tree {
  readonly #levels: Level[] = [];

  get size(): number {
    return this.#levels[0]?.length ?? 0;
  }

  add(leaf: Uint8Array): void {
    let hash = leaf;
    for (let height = 0; ; height += 1) {
      const level = this.#level(height);
      level.add(hash);
      if (level.length % 2 === 1) return;
      hash = nodeHash(level.at(level.length - 2), level.at(level.length - 1));
    }
  }

  /** The leaf of this number, from 1. */
  leaf(number: number): Uint8Array {
    return this.#level(0).at(number - 1);
  }

  /** The root as it was when the tree had this many leaves. */
  rootAt(size: number): Uint8Array {
    return size === 0 ? EMPTY_ROOT : this.#rootOf(0, size);
  }

  /** The siblings on the way from a leaf (from 1) to the root at this size, the nearest first: PATH of RFC 6962 section 2.1.1. */
  pathTo(number: number, size: number): readonly Uint8Array[] {
    return this.#path(number - 1, 0, size);
  }

  #path(index: number, start: number, end: number): Uint8Array[] {
    if (end - start === 1) return [];
    const middle = start + partedAt(end - start);
    if (index < middle) return [...this.#path(index, start, middle), this.#rootOf(middle, end)];
    return [...this.#path(index, middle, end), this.#rootOf(start, middle)];
  }

  /** Left parts are always complete, so only the right-hand edge is computed. */
  #rootOf(start: number, end: number): Uint8Array {
    const width = end - start;
    const height = Math.log2(width);
    if (Number.isInteger(height)) return this.#level(height).at(start / width);
    const middle = start + partedAt(width);
    return nodeHash(this.#rootOf(start, middle), this.#rootOf(middle, end));
  }

  #level(height: number): Level {
    this.#levels[height] ??= new Level();
    return this.#levels[height];
  }
}

/** Hashes side by side in one piece of memory. */
class Level {
  length = 0;
  #bytes = Buffer.alloc(HASH_BYTES * 64);

  add(hash: Uint8Array): void {
    if (this.#bytes.length === this.length * HASH_BYTES) this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
    this.#bytes.set(hash, this.length * HASH_BYTES);
    this.length += 1;
  }

  at(index: number): Uint8Array {
    return this.#bytes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES);
  }
}
