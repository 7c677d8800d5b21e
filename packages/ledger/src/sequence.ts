import { textOf } from './bytes.ts';
import { Damaged } from './damaged.ts';
import { type Envelope, isCanonical } from './envelope.ts';
import { erasuresIn, keyOf } from './erasure.ts';
import { EMPTY, type Frontier, grown } from './frontier.ts';
import { canonicalText } from './json.ts';
import { soundIn } from './reading.ts';
import type { StoredEntry } from './store.ts';

/** The entries of a register one after another, from its first. Throws `Damaged` at the first that is not as it was written, or does not follow. */
export class Sequence {
  readonly #register: string;
  #edge: Frontier = EMPTY;
  #latest = '';
  /** Sections without words, for which no erasing entry has been met yet. */
  readonly #gone = new Map<string, number>();

  constructor(register: string) {
    this.#register = register;
  }

  get edge(): Frontier {
    return this.#edge;
  }

  /** When the last of them was recorded. */
  get latest(): string {
    return this.#latest;
  }

  take(stored: StoredEntry): Envelope {
    const expected = this.#edge.size + 1;
    if (stored.entry.number !== expected) throw new Damaged(expected, `entry ${expected} is missing`);
    const envelope = this.#sound(stored);
    this.#edge = grown(this.#edge, stored.entry.leaf);
    this.#latest = envelope.recordedAt;
    return envelope;
  }

  /** After the last one: words leave the record only by an entry that says so. */
  end(): void {
    for (const [key, number] of this.#gone) throw new Damaged(number, `the words of ${key} are gone and no entry erased them`);
  }

  #sound(stored: StoredEntry): Envelope {
    const { number } = stored.entry;
    const { envelope, prose } = soundIn(this.#register, stored);
    if (!isCanonical(envelope, stored.entry.envelope)) throw new Damaged(number, `entry ${number} is not spelt as the record spells it`);
    for (const { section, body } of stored.prose) {
      const words = Object.entries(prose).find(([name]) => name === section)?.[1];
      if (body && (!words || canonicalText(words) !== textOf(body))) {
        throw new Damaged(number, `the ${section} words of entry ${number} are not spelt as the record spells them`);
      }
    }
    if (envelope.recordedAt < this.#latest) throw new Damaged(number, `entry ${number} was recorded before the entry before it`);
    this.#checkErasures(envelope, prose);
    return envelope;
  }

  #checkErasures({ number, facts }: Envelope, prose: { readonly [section: string]: unknown }): void {
    for (const erasure of erasuresIn(facts)) {
      if (!this.#gone.delete(keyOf(erasure)))
        throw new Damaged(number, `entry ${number} erased words of ${keyOf(erasure)} that still stand`);
    }
    for (const [section, words] of Object.entries(prose)) if (words === null) this.#gone.set(`${number}/${section}`, number);
  }
}
