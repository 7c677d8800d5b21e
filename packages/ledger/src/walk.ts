import { edgeOf } from './append.ts';
import { bytesOfHex, sameBytes, textOf } from './bytes.ts';
import { Damaged } from './damaged.ts';
import { type Envelope, isCanonical } from './envelope.ts';
import { erasuresIn, keyOf } from './erasure.ts';
import { EMPTY, type Frontier, grown, packed, rootOf } from './frontier.ts';
import { canonicalText } from './json.ts';
import { soundIn } from './reading.ts';
import type { CommandRow, Counts, HeadRow, Still, StoredEntry } from './store.ts';

const PAGE = 500;

/** One walk through a register from its first entry. Throws `Damaged` at the first thing that is not as it was written. */
export class Walk {
  readonly #store: Still;
  readonly #register: string;
  #edge: Frontier = EMPTY;
  #latest = '';
  #command: CommandRow | null = null;
  #commands: readonly CommandRow[] = [];
  #seen: Counts = { entries: 0, prose: 0, commands: 0 };
  /** Sections without words, for which no erasing entry has been met yet. */
  readonly #gone = new Map<string, number>();

  constructor(store: Still, register: string) {
    this.#store = store;
    this.#register = register;
  }

  get entries(): number {
    return this.#edge.size;
  }

  /** The entries that come next, with the commands that begin among them. */
  async page(): Promise<readonly StoredEntry[]> {
    this.#commands = await this.#store.commands(this.#register, this.#edge.size, PAGE);
    return this.#store.entries(this.#register, this.#edge.size, PAGE);
  }

  take(stored: StoredEntry): void {
    const expected = this.#edge.size + 1;
    if (stored.entry.number !== expected) throw new Damaged(expected, `entry ${expected} is missing`);

    const envelope = this.#sound(stored);
    const edge = grown(this.#edge, stored.entry.leaf);
    this.#follow(envelope, edge);
    this.#seen = { ...this.#seen, entries: this.#seen.entries + 1, prose: this.#seen.prose + stored.prose.length };
    this.#latest = envelope.recordedAt;
    this.#edge = edge;
  }

  async arrive(stated: HeadRow): Promise<void> {
    const { size } = this.#edge;
    if (stated.size !== size) throw new Damaged(size + 1, `the head speaks of ${stated.size} entries and ${size} are stored`);
    if (!sameBytes(rootOf(this.#edge), stated.root)) throw new Damaged(null, 'the stored root is not the root of the entries');
    if (!sameBytes(packed(edgeOf(stated)), packed(this.#edge)))
      throw new Damaged(null, 'the stored edge of the tree is not that of the entries');
    if (stated.latest !== this.#latest) throw new Damaged(null, 'the head names another time than the last entry');
    await this.#checkCounts();
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

  /** Every entry belongs to one command, and every command to the entries it made, side by side. */
  #follow({ number, command, request }: Envelope, edge: Frontier): void {
    const row = this.#commandAt(number);
    if (row.command !== command)
      throw new Damaged(number, `entry ${number} belongs to command ${command}, and ${row.command} is stored for it`);
    if (!sameBytes(row.request, bytesOfHex(request)))
      throw new Damaged(number, `the request of command ${command} is not the one that was answered`);
    if (row.last === number && !sameBytes(row.root, rootOf(edge))) {
      throw new Damaged(number, `the root kept with command ${command} is not the root after it`);
    }
  }

  #commandAt(number: number): CommandRow {
    if (this.#command && number <= this.#command.last) return this.#command;
    const [next, ...rest] = this.#commands;
    if (next?.first !== number || next.last < number) throw new Damaged(number, `no command is stored that begins with entry ${number}`);
    this.#command = next;
    this.#commands = rest;
    this.#seen = { ...this.#seen, commands: this.#seen.commands + 1 };
    return next;
  }

  async #checkCounts(): Promise<void> {
    const stored = await this.#store.counts(this.#register);
    const { last } = this.#command ?? { last: 0 };
    if (last !== this.#edge.size)
      throw new Damaged(this.#edge.size + 1, `the last command speaks of entry ${last} and ${this.#edge.size} are stored`);
    if (stored.commands !== this.#seen.commands) throw new Damaged(null, 'there are commands stored that made no entry');
    if (stored.prose !== this.#seen.prose) throw new Damaged(null, 'there are words stored that belong to no entry');
    if (stored.entries !== this.#seen.entries) throw new Damaged(null, 'there are entries stored outside the count');
  }
}
