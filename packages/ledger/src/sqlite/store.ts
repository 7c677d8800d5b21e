import type { DatabaseSync } from 'node:sqlite';
import { bytesIn, numberIn, type Row, textIn } from '../columns.ts';
import type { StoreUnavailable } from '../port.ts';
import { commandRow, headRow, mapped } from '../rows.ts';
import type { Counts, NewRows, Reads, Still, Store, Writes } from '../store.ts';
import { inTurn } from '../turns.ts';

import { reading, unavailable } from './errors.ts';
import { faultsOf } from './faults.ts';
import { forgettingIn } from './forgetting.ts';
import { plainEntriesIn } from './plain.ts';
import { keyOf, keysAfter, storedIn, valuesOf } from './rows.ts';
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
        const done = await alone(writing, does, () => work(writesOf(does, register)));
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
    plain: (register, after, limit) => now().plain?.(register, after, limit) ?? null,
    leaves: (register, after, limit) => now().leaves(register, after, limit),
    commands: (register, after, among) => now().commands(register, after, among),
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
  const plain = plainEntriesIn(database);
  /** The number by which the store knows a register; null when it is not there. */
  const known = (register: string) => mapped(one('head', register), (row) => numberIn(row, 'id'));
  const within = <T>(register: string, read: (id: number) => readonly T[]): readonly T[] => {
    const id = known(register);
    return id === null ? [] : read(id);
  };
  return {
    registers: () => all('registers').map((row) => textIn(row, 'register')),
    head: (register) => mapped(one('head', register), headRow),
    command: (register, command) => within(register, (id) => all('command', id, command).map(commandRow))[0] ?? null,
    entries: (register, after, limit) => within(register, (id) => lists('entries', ...keysAfter(id, after), limit).map(storedIn)),
    plain: (register, after, limit) => {
      const id = known(register);
      return id === null ? [] : plain(id, after, limit);
    },
    leaves: (register, after, limit) =>
      within(register, (id) => all('leaves', ...keysAfter(id, after), limit).map((row) => bytesIn(row, 'leaf'))),
    commands: (register, after, among) =>
      within(register, (id) => all('commands', keyOf(id, after + 1), keyOf(id, after + among)).map(commandRow)),
    counts: (register) => within(register, (id) => all('counts', ...keysAfter(id, 0)).map(countsIn))[0] ?? NONE,
    faults: () => reading(() => faultsOf(database)),
  };
}

const NONE: Counts = { entries: 0, prose: 0, commands: 0 };
const countsIn = (row: Row): Counts => ({
  entries: numberIn(row, 'entries'),
  prose: numberIn(row, 'prose'),
  commands: numberIn(row, 'commands'),
});

/** What whoever has taken the write lock may do. The head was read when it was taken. */
function writesOf(does: Statements, register: string): Writes {
  const { lists, one } = rowsOf(does);
  const taken = one('head', register);
  let id = taken ? numberIn(taken, 'id') : 0;
  return {
    head: () => mapped(taken, headRow),
    command: (command) => mapped(one('command', id, command), commandRow),
    prose: (number, section) =>
      lists('entries', keyOf(id, number), keyOf(id, number), 1)
        .map(storedIn)
        .flatMap(({ prose }) => prose)
        .find((row) => row.number === number && row.section === section) ?? null,
    make: ({ size, root, frontier, latest }) => {
      id = Number(does.make.run(register, size, root, frontier, latest).lastInsertRowid);
    },
    add: (rows) => added(does, id, rows),
  };
}

type Reading = 'registers' | 'head' | 'command' | 'commands' | 'leaves' | 'counts';

function rowsOf(does: Statements) {
  const all = (statement: Reading, ...values: (string | number)[]): Row[] => reading(() => does[statement].all(...values));
  const lists = (statement: 'entries', ...values: number[]) =>
    reading(() => does[statement].all(...values)) as unknown as (readonly unknown[])[];
  const one = (statement: Reading, ...values: (string | number)[]): Row | undefined => reading(() => does[statement].get(...values));
  return { all, lists, one };
}

/**
 * The write lock is taken before anything is read, so what was decided on still holds when it is written. Nothing here waits for anything
 * but the disk, so the lock is held no longer than the work takes.
 */
async function alone<T>(database: DatabaseSync, does: Statements, work: () => Promise<T>): Promise<T | StoreUnavailable> {
  try {
    does.begin.run();
    const done = await work();
    does.commit.run();
    return done;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    const refusal = unavailable(error);
    if (refusal) return refusal;
    throw error;
  }
}

function added(does: Statements, register: number, { entries, command, erasures, head }: NewRows): void {
  for (const entry of entries) does.add.run(...valuesOf(register, entry, command));
  for (const { number, section } of erasures) does.erase[section].run(keyOf(register, number));
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
