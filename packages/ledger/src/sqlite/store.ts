import type { DatabaseSync } from 'node:sqlite';
import { bytesIn, numberIn, type Row, textIn } from '../columns.ts';
import type { StoreUnavailable } from '../port.ts';
import { commandRow, entryRow, headRow, mapped, proseRow, withProse } from '../rows.ts';
import type { EntryRow, NewRows, ProseRow, Reads, Still, Store, Writes } from '../store.ts';
import { inTurn } from '../turns.ts';

import { reading, unavailable } from './errors.ts';
import { faultsOf } from './faults.ts';
import { forgettingIn } from './forgetting.ts';
import { type Statements, statementsOf } from './statements.ts';

/** A store in an open SQLite database: one connection writes, another reads what was kept. `again` opens one more that can only read. */
export function sqliteStore(writing: DatabaseSync, again: () => DatabaseSync): Store {
  const reader = again();
  const does = statementsOf(writing);
  const takeTurns = inTurn();
  const forgetting = forgettingIn(writing);
  return {
    ...readsOf(reader),
    alone: (register, work) =>
      takeTurns(async () => {
        const done = await alone(writing, () => work(writesOf(does, register)));
        forgetting.settle();
        return done;
      }),
    forget: () => forgetting.owe(),
    still: () => reading(() => standingStill(again())),
    close: () => {
      reader.close();
      forgetting.settle();
      writing.close();
    },
  };
}

/**
 * A store that can only be read: reading goes on, and whoever would record is told why not. `again` opens one more connection; `stamp` says
 * whether the files are still those that were opened, for a connection that may note nothing beside them does not see that they changed.
 */
export function readOnlySqliteStore(first: DatabaseSync, again: () => DatabaseSync, stamp: () => string, because: string): Store {
  let open = { database: first, reads: readsOf(first), seen: stamp() };
  const now = (): Reads => {
    const seen = stamp();
    if (seen !== open.seen) {
      const database = again();
      open.database.close();
      open = { database, reads: readsOf(database), seen };
    }
    return open.reads;
  };
  return {
    registers: () => now().registers(),
    head: (register) => now().head(register),
    command: (register, command) => now().command(register, command),
    entries: (register, after, limit) => now().entries(register, after, limit),
    leaves: (register, after, limit) => now().leaves(register, after, limit),
    commands: (register, after, limit) => now().commands(register, after, limit),
    counts: (register) => now().counts(register),
    faults: () => now().faults(),
    alone: async () => ({ refused: 'storeUnavailable', because }),
    forget: () => undefined,
    still: () => reading(() => standingStill(again())),
    close: () => open.database.close(),
  };
}

function readsOf(database: DatabaseSync): Reads {
  const { all, lists, one } = rowsOf(statementsOf(database));
  const count = (statement: keyof Statements, register: string) => numberIn(one(statement, register) ?? {}, 'count');
  return {
    registers: () => all('registers').map((row) => textIn(row, 'register')),
    head: (register) => mapped(one('head', register), headRow),
    command: (register, command) => mapped(one('command', register, command), commandRow),
    entries: (register, after, limit) => {
      const entries = lists('entries', register, after, limit).map(entryIn);
      return withProse(entries, lists('prose', register, entries[0]?.number ?? 0, entries.at(-1)?.number ?? 0).map(proseIn));
    },
    leaves: (register, after, limit) => all('leaves', register, after, limit).map((row) => bytesIn(row, 'leaf')),
    commands: (register, after, limit) => all('commands', register, after, limit).map(commandRow),
    counts: (register) => ({
      entries: count('countEntries', register),
      prose: count('countProse', register),
      commands: count('countCommands', register),
    }),
    faults: () => reading(() => faultsOf(database)),
  };
}

function writesOf(does: Statements, register: string): Writes {
  const { lists, one } = rowsOf(does);
  return {
    head: () => mapped(one('head', register), headRow),
    command: (command) => mapped(one('command', register, command), commandRow),
    prose: (number, section) =>
      lists('prose', register, number, number)
        .map(proseIn)
        .find((row) => row.section === section) ?? null,
    make: ({ size, root, frontier, latest }) => void does.make.run(register, size, root, frontier, latest),
    add: (rows) => added(does, register, rows),
  };
}

function rowsOf(does: Statements) {
  const all = (statement: keyof Statements, ...values: (string | number)[]): Row[] => reading(() => does[statement].all(...values));
  const lists = (statement: 'entries' | 'prose', ...values: (string | number)[]): (readonly unknown[])[] =>
    all(statement, ...values) as unknown as (readonly unknown[])[];
  const one = (statement: keyof Statements, ...values: (string | number)[]): Row | undefined => all(statement, ...values)[0];
  return { all, lists, one };
}

const entryIn = ([number, envelope, leaf]: readonly unknown[]): EntryRow => entryRow({ number, envelope, leaf });
const proseIn = ([number, section, salt, body]: readonly unknown[]): ProseRow => proseRow({ number, section, salt, body });

/**
 * The write lock is taken before anything is read, so what was decided on still holds when it is written. Nothing here waits for anything
 * but the disk, so the lock is held no longer than the work takes.
 */
async function alone<T>(database: DatabaseSync, work: () => Promise<T>): Promise<T | StoreUnavailable> {
  try {
    database.exec('BEGIN IMMEDIATE');
    const done = await work();
    database.exec('COMMIT');
    return done;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    const refusal = unavailable(error);
    if (refusal) return refusal;
    throw error;
  }
}

function added(does: Statements, register: string, { entries, command, erasures, head }: NewRows): void {
  for (const { entry, prose } of entries) {
    does.addEntry.run(register, entry.number, entry.envelope, entry.leaf);
    for (const { number, section, salt, body } of prose) does.addProse.run(register, number, section, salt, body);
  }
  does.addCommand.run(register, command.command, command.request, command.first, command.last, command.root);
  for (const { number, section } of erasures) does.erase.run(register, number, section);
  does.grow.run(head.size, head.root, head.frontier, head.latest, register);
}

/** One reading transaction: later appends of other connections do not show in it. */
function standingStill(database: DatabaseSync): Still {
  try {
    database.exec('BEGIN');
    return { ...readsOf(database), close: () => database.close() };
  } catch (error) {
    database.close();
    throw error;
  }
}
