import { Damaged } from '../damaged.ts';
import { erasuresIn, keyOf } from '../erasure.ts';
import { type Draft, SECTIONS } from '../port.ts';
import type { ProseRow, StoredEntry } from '../store.ts';

/** The words that entries behind a copy erase of it, taken out of it as it comes in. */
export class Erasing {
  readonly #left: Set<string>;

  constructor(entries: readonly Draft[]) {
    this.#left = new Set(entries.flatMap(({ facts }) => erasuresIn(facts)).map(keyOf));
  }

  /** The entry without those of its words, which were checked before. */
  take({ entry, prose }: StoredEntry): StoredEntry {
    return this.#left.size === 0 ? { entry, prose } : { entry, prose: prose.map((row) => this.#emptied(row)) };
  }

  /** After the last one: all of them were there. */
  end(): void {
    for (const key of this.#left) throw new Damaged(null, `it has no words of ${key} that could be erased`);
  }

  #emptied(row: ProseRow): ProseRow {
    const section = SECTIONS.find((known) => known === row.section);
    if (section === undefined || row.body === null || !this.#left.delete(keyOf({ number: row.number, section }))) return row;
    return { ...row, salt: null, body: null };
  }
}
