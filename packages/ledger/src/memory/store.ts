import type { CommandRow, HeadRow, NewRows, ProseRow, Reads, Store, StoredEntry, Writes } from '../store.ts';
import { inTurn } from '../turns.ts';

/** `made[n - 1]` is the command that made entry n. */
type Kept = { head: HeadRow; entries: StoredEntry[]; made: CommandRow[]; commands: Map<string, CommandRow> };

/** A store in memory. */
export function memoryStore(): Store {
  const kept = new Map<string, Kept>();
  const takeTurns = inTurn();
  return {
    ...readsOf(kept),
    alone: (register, work) => takeTurns(() => allOrNothing(kept, register, () => work(writesOf(kept, register)))),
    forget: () => undefined,
    still: () => ({ ...readsOf(copyOf(kept)), close: () => undefined }),
    close: () => undefined,
  };
}

/** When the work fails, what it wrote is taken away again. */
async function allOrNothing<T>(kept: Map<string, Kept>, register: string, work: () => Promise<T>): Promise<T> {
  const before = kept.get(register)?.head ?? null;
  try {
    return await work();
  } catch (fault) {
    const now = kept.get(register);
    if (before === null) kept.delete(register);
    else if (now) cutBack(now, before);
    throw fault;
  }
}

function cutBack(kept: Kept, head: HeadRow): void {
  for (const { command } of kept.made.slice(head.size)) kept.commands.delete(command);
  kept.entries.length = head.size;
  kept.made.length = head.size;
  kept.head = head;
}

function readsOf(kept: Map<string, Kept>): Reads {
  const entriesOf = (register: string) => kept.get(register)?.entries ?? [];
  return {
    registers: () => [...kept.keys()].sort(),
    head: (register) => kept.get(register)?.head ?? null,
    command: (register, command) => kept.get(register)?.commands.get(command) ?? null,
    entries: (register, after, limit) => entriesOf(register).slice(after, after + limit),
    leaves: (register, after, limit) =>
      entriesOf(register)
        .slice(after, after + limit)
        .map(({ entry }) => entry.leaf),
    commands: (register, after, among) => commandsAfter(kept.get(register)?.made ?? [], after, among),
    counts: (register) => ({
      entries: entriesOf(register).length,
      prose: entriesOf(register).reduce((rows, { prose }) => rows + prose.length, 0),
      commands: kept.get(register)?.commands.size ?? 0,
    }),
    faults: () => [],
  };
}

function writesOf(kept: Map<string, Kept>, register: string): Writes {
  const proseOf = (number: number) => kept.get(register)?.entries[number - 1]?.prose ?? [];
  return {
    head: () => kept.get(register)?.head ?? null,
    command: (command) => kept.get(register)?.commands.get(command) ?? null,
    prose: (number, section) => proseOf(number).find((row) => row.section === section) ?? null,
    make: (head) => void kept.set(register, { head, entries: [], made: [], commands: new Map() }),
    add: (rows) => added(kept.get(register), rows),
  };
}

function added(kept: Kept | undefined, { entries, command, erasures, head }: NewRows): void {
  if (!kept) throw new Error('The register was not opened');
  for (const stored of entries) {
    kept.entries.push(stored);
    kept.made.push(command);
  }
  kept.commands.set(command.command, command);
  for (const { number, section } of erasures) {
    const stored = kept.entries[number - 1];
    if (stored) kept.entries[number - 1] = { ...stored, prose: stored.prose.map((row) => (row.section === section ? emptied(row) : row)) };
  }
  kept.head = head;
}

function commandsAfter(made: readonly CommandRow[], after: number, among: number): CommandRow[] {
  const found: CommandRow[] = [];
  for (let next = made[after]; next && next.first <= after + among; next = made[next.last]) {
    if (next.first > after) found.push(next);
  }
  return found;
}

const emptied = (row: ProseRow): ProseRow => ({ ...row, salt: null, body: null });

/** Rows are never changed once they stand, so a copy of the lists is enough. */
const copyOf = (kept: Map<string, Kept>): Map<string, Kept> =>
  new Map(
    [...kept].map(([register, { head, entries, made, commands }]) => [
      register,
      { head, entries: [...entries], made: [...made], commands: new Map(commands) },
    ]),
  );
