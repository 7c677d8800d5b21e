import type { Pool, PoolClient } from 'pg';
import { bytesIn, numberIn, type Row, textIn } from '../columns.ts';
import type { StoreUnavailable } from '../port.ts';
import { commandRow, entryRow, headRow, mapped, proseRow, withProse } from '../rows.ts';
import type { NewRows, Reads, Still, Store, Writes } from '../store.ts';
import { Unreachable } from '../unreachable.ts';
import { unavailable } from './errors.ts';
import { faultsIn } from './faults.ts';
import { type Asks, STATEMENTS, type Statement } from './statements.ts';

/** A store in a PostgreSQL database. Every reading is of what was committed; each append has a transaction of its own. */
export function postgresStore(pool: Pool): Store {
  return {
    ...readsOf(pool),
    alone: (register, work) => alone(pool, register, work),
    // What was overwritten is taken out of the pages by PostgreSQL's own vacuum, which a role that may only append cannot order.
    forget: () => undefined,
    still: () => standingStill(pool),
    close: () => pool.end(),
  };
}

function readsOf(asks: Asks): Reads {
  const all = (statement: Statement, ...values: readonly unknown[]) => rowsOf(asks, statement, values);
  const one = async (statement: Statement, ...values: readonly unknown[]) => (await all(statement, ...values))[0];
  return {
    registers: async () => (await all('registers')).map((row) => textIn(row, 'register')),
    head: async (register) => mapped(await one('head', register), headRow),
    command: async (register, command) => mapped(await one('command', register, command), commandRow),
    entries: async (register, after, limit) => {
      const entries = (await all('entries', register, after, limit)).map(entryRow);
      const prose = await all('prose', register, entries[0]?.number ?? 0, entries.at(-1)?.number ?? 0);
      return withProse(entries, prose.map(proseRow));
    },
    leaves: async (register, after, limit) => (await all('leaves', register, after, limit)).map((row) => bytesIn(row, 'leaf')),
    commands: async (register, after, among) => (await all('commands', register, after, among)).map(commandRow),
    counts: async (register) => {
      const row = (await one('counts', register)) ?? {};
      return { entries: numberIn(row, 'entries'), prose: numberIn(row, 'prose'), commands: numberIn(row, 'commands') };
    },
    faults: () => faultsIn(asks),
  };
}

/** What whoever has taken the register may do. Its head was read when it was taken. */
function writesOf(asks: Asks, register: string, taken: Row | undefined): Writes {
  return {
    head: () => mapped(taken, headRow),
    command: async (command) => mapped((await rowsOf(asks, 'command', [register, command]))[0], commandRow),
    prose: async (number, section) => {
      const rows = isStorable(number) ? await rowsOf(asks, 'prose', [register, number, number]) : [];
      return rows.map(proseRow).find((row) => row.section === section) ?? null;
    },
    make: async ({ root, frontier }) => void (await rowsOf(asks, 'make', [register, root, frontier])),
    add: async (rows) => void (await rowsOf(asks, 'append', appendedBy(register, rows))),
  };
}

/** The columns of everything that one append writes, in the order in which `countersign.append` takes them. */
function appendedBy(register: string, { entries, command, erasures, head }: NewRows): readonly unknown[] {
  const prose = entries.flatMap((each) => each.prose);
  return [
    ...[register, command.command, command.request, command.first],
    ...[entries.map(({ entry }) => entry.envelope), entries.map(({ entry }) => entry.leaf)],
    ...[
      prose.map(({ number }) => number),
      prose.map(({ section }) => section),
      prose.map(({ salt }) => salt),
      prose.map(({ body }) => body),
    ],
    ...[erasures.map(({ number }) => number), erasures.map(({ section }) => section)],
    ...[head.root, head.frontier, head.latest],
  ];
}

/**
 * The register is taken before anything is read, so what was decided on still holds when it is written. A connection on which anything went
 * wrong is given up, and the server then undoes what was not committed. When the answer to the commit itself is lost, nobody here can know:
 * the same command, asked again, is answered as it was written, or written then.
 */
async function alone<T>(pool: Pool, register: string, work: (here: Writes) => Promise<T>): Promise<T | StoreUnavailable> {
  let client: PoolClient | null = null;
  try {
    client = await pool.connect();
    await client.query('BEGIN');
    const [taken] = await rowsOf(client, 'take', [register]);
    const done = await work(writesOf(client, register, taken));
    await client.query('COMMIT');
    client.release();
    return done;
  } catch (error) {
    client?.release(true);
    const refusal = unavailable(error);
    if (refusal) return refusal;
    throw error;
  }
}

/** One reading transaction: later appends do not show in it. */
async function standingStill(pool: Pool): Promise<Still> {
  const client = await asked(() => pool.connect());
  try {
    await asked(() => client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'));
    return { ...readsOf(client), close: () => client.release(true) };
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function rowsOf(asks: Asks, statement: Statement, values: readonly unknown[]): Promise<readonly Row[]> {
  return (await asked(() => asks.query<Row>(STATEMENTS[statement], [...values]))).rows;
}

/** Asks the server. `Unreachable` when it cannot be asked just now. */
async function asked<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    const refusal = unavailable(error);
    throw refusal ? new Unreachable(refusal.because) : error;
  }
}

/** Entries are counted in 32 bits; a number beyond them is no entry's. */
const isStorable = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= 0x7fffffff;
