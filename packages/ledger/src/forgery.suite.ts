import { ledgerOn } from './ledger.ts';
import { memoryStore } from './memory/store.ts';
import type { Ledger } from './port.ts';
import { countedSalt, MAIN, noted, wordy, written } from './samples.suite.ts';
import type { CommandRow, Counts, HeadRow, ProseRow, Store, StoredEntry } from './store.ts';

/** Everything stored of one register, to be tampered with. `before` is what stood where words were erased. */
export type Rows = {
  readonly head: HeadRow;
  readonly entries: readonly StoredEntry[];
  readonly commands: readonly CommandRow[];
  readonly before: readonly ProseRow[];
  /** Further rows that belong to none of these entries. */
  readonly stray?: Partial<Counts>;
};

/** The rows of a sound register of four entries. */
export async function rowsOf(): Promise<Rows> {
  const store = memoryStore();
  const ledger = ledgerOn(store, countedSalt());
  await ledger.open(MAIN);
  await written(ledger, MAIN, 'c-1', [noted('Agreed'), wordy()]);
  const before = (await store.entries(MAIN, 1, 1))[0]?.prose ?? [];
  await written(ledger, MAIN, 'c-2', [noted('Noted')]);
  await written(ledger, MAIN, 'c-3', [noted('Erased', { facts: [{ fact: 'erased', erases: { number: 2, section: 'personal' } }] })]);

  const head = await store.head(MAIN);
  if (!head) throw new Error('The register was opened');
  return { head, entries: await store.entries(MAIN, 0, 9), commands: await store.commands(MAIN, 0, 9), before };
}

/** A ledger on exactly these rows. */
export function openedOn({ head, entries, commands, stray = {} }: Rows): Ledger {
  const empty = memoryStore();
  const store: Store = {
    ...empty,
    head: () => head,
    entries: (_, after, limit) => entries.filter((__, index) => index >= after).slice(0, limit),
    leaves: (_, after, limit) => entries.slice(after, after + limit).map(({ entry }) => entry.leaf),
    commands: (_, after, among) => commands.filter(({ first }) => first > after && first <= after + among),
    counts: () => ({
      entries: entries.length + (stray.entries ?? 0),
      prose: entries.reduce((rows, { prose }) => rows + prose.length, 0) + (stray.prose ?? 0),
      commands: commands.length + (stray.commands ?? 0),
    }),
    alone: (_, work) => empty.alone(MAIN, (here) => work({ ...here, head: () => head })),
    still: () => store,
  };
  return ledgerOn(store, countedSalt());
}
