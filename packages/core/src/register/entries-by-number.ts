import type { Entry } from '../fact/entry.ts';

/** Entries by their number, of which there may be a million: kept in leaves, so that none is moved when more are written. */
export class EntriesByNumber {
  readonly #leaves: (Entry | undefined)[][] = [];

  get(number: number): Entry | undefined {
    return this.#leaves[number >> LEAF]?.[number & WITHIN];
  }

  set(number: number, entry: Entry): void {
    const leaf = this.#leaves[number >> LEAF] ?? [];
    leaf[number & WITHIN] = entry;
    this.#leaves[number >> LEAF] = leaf;
  }

  /** All of them, in the order of their numbers. */
  *[Symbol.iterator](): Iterator<Entry> {
    for (const leaf of this.#leaves) for (const entry of leaf ?? []) if (entry !== undefined) yield entry;
  }

  copy(): EntriesByNumber {
    const copy = new EntriesByNumber();
    for (const entry of this) copy.set(entry.number, entry);
    return copy;
  }
}

/** Ten binary digits of a number say which entry of a leaf it is. */
const LEAF = 10;
const WITHIN = (1 << LEAF) - 1;
