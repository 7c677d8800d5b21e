import { edgeOf } from './append.ts';
import { bytesOfHex, sameBytes } from './bytes.ts';
import { Damaged } from './damaged.ts';
import type { Envelope } from './envelope.ts';
import { packed, rootOf } from './frontier.ts';
import { Sequence } from './sequence.ts';
import type { CommandRow, Counts, HeadRow, Still, StoredEntry } from './store.ts';

const PAGE = 500;

/** One walk through a stored register from its first entry. Throws `Damaged` at the first thing that is not as it was written. */
export class Walk {
  readonly #store: Still;
  readonly #register: string;
  readonly #sequence: Sequence;
  #command: CommandRow | null = null;
  #commands: readonly CommandRow[] = [];
  #seen: Counts = { entries: 0, prose: 0, commands: 0 };

  constructor(store: Still, register: string) {
    this.#store = store;
    this.#register = register;
    this.#sequence = new Sequence(register);
  }

  get entries(): number {
    return this.#seen.entries;
  }

  /** The entries that come next, with the commands that begin among them. */
  async page(): Promise<readonly StoredEntry[]> {
    const { size } = this.#sequence.edge;
    this.#commands = await this.#store.commands(this.#register, size, PAGE);
    return this.#store.entries(this.#register, size, PAGE);
  }

  take(stored: StoredEntry): void {
    this.#follow(this.#sequence.take(stored));
    this.#seen = { ...this.#seen, entries: this.#seen.entries + 1, prose: this.#seen.prose + stored.prose.length };
  }

  async arrive(stated: HeadRow): Promise<void> {
    const { edge, latest } = this.#sequence;
    if (stated.size !== edge.size)
      throw new Damaged(edge.size + 1, `the head speaks of ${stated.size} entries and ${edge.size} are stored`);
    if (!sameBytes(rootOf(edge), stated.root)) throw new Damaged(null, 'the stored root is not the root of the entries');
    if (!sameBytes(packed(edgeOf(stated)), packed(edge))) throw new Damaged(null, 'the stored edge of the tree is not that of the entries');
    if (stated.latest !== latest) throw new Damaged(null, 'the head names another time than the last entry');
    await this.#checkCounts(edge.size);
    this.#sequence.end();
  }

  /** Every entry belongs to one command, and every command to the entries it made, side by side. */
  #follow({ number, command, request }: Envelope): void {
    const row = this.#commandAt(number);
    if (row.command !== command)
      throw new Damaged(number, `entry ${number} belongs to command ${command}, and ${row.command} is stored for it`);
    if (!sameBytes(row.request, bytesOfHex(request)))
      throw new Damaged(number, `the request of command ${command} is not the one that was answered`);
    if (row.last === number && !sameBytes(row.root, rootOf(this.#sequence.edge))) {
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

  async #checkCounts(size: number): Promise<void> {
    const stored = await this.#store.counts(this.#register);
    const { last } = this.#command ?? { last: 0 };
    if (last !== size) throw new Damaged(size + 1, `the last command speaks of entry ${last} and ${size} are stored`);
    if (stored.commands !== this.#seen.commands) throw new Damaged(null, 'there are commands stored that made no entry');
    if (stored.prose !== this.#seen.prose) throw new Damaged(null, 'there are words stored that belong to no entry');
    if (stored.entries !== this.#seen.entries) throw new Damaged(null, 'there are entries stored outside the count');
  }
}
