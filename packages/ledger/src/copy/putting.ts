import { headIn, rowsOf } from '../append.ts';
import { bytesOfHex, hexOf } from '../bytes.ts';
import type { Salt } from '../commitment.ts';
import { Damaged } from '../damaged.ts';
import type { Envelope } from '../envelope.ts';
import { unfitCommand, unfitEntries, unfitRegister } from '../fit.ts';
import { EMPTY, type Frontier, packed, rootOf } from '../frontier.ts';
import type { Head } from '../merkle.ts';
import type { Behind, Copy, NotPut } from '../port.ts';
import { Sequence } from '../sequence.ts';
import { type HeadRow, NEW, type NewRows, type Store, type StoredEntry, type Writes } from '../store.ts';
import { storedOf } from './copied.ts';
import { Erasing } from './erasing.ts';

/**
 * Puts a register into a store in which it is not, or empty: all of it or nothing, each entry checked as it comes. Every command keeps its
 * id, its request and its answer, so whoever repeats one is still answered the same.
 */
export async function put(store: Store, copy: Copy, behind: Behind | null, salt: Salt): Promise<Head | NotPut> {
  const unfit = unfitRegister(copy.register) ?? (behind && (unfitCommand(behind.command, behind.request) ?? unfitEntries(behind.entries)));
  if (unfit) return unfit;
  try {
    return await store.alone(copy.register, (here) => putAlone(here, copy, behind && { ...behind, salt }));
  } catch (fault) {
    if (fault instanceof Damaged) return { refused: 'notWhole', number: fault.number, what: fault.what };
    throw fault;
  }
}

async function putAlone(here: Writes, { register, head, entries }: Copy, behind: (Behind & { salt: Salt }) | null): Promise<Head | NotPut> {
  const before = await here.head();
  if (before !== null && before.size > 0) return { refused: 'registerHolds', head: { size: before.size, root: hexOf(before.root) } };
  if (before === null) await here.make(NEW);

  const sequence = new Sequence(register);
  const erasing = new Erasing(behind?.entries ?? []);
  for await (const rows of appendsIn(entries, sequence, erasing)) await here.add(rows);

  const root = hexOf(rootOf(sequence.edge));
  if (sequence.edge.size !== head.size || root !== head.root)
    throw new Damaged(null, `it leads to ${sequence.edge.size} entries and root ${root}, and its head names ${head.size} and ${head.root}`);
  sequence.end();
  if (behind === null || behind.entries.length === 0) return head;

  erasing.end();
  const rows = rowsOf({ register, ...behind }, headOf(sequence), behind.salt);
  await here.add({ ...rows, erasures: [] });
  return headIn(rows.head);
}

function headOf({ edge, latest }: Sequence): HeadRow {
  return { size: edge.size, root: rootOf(edge), frontier: packed(edge), latest };
}

/** What was appended, one command after another, as its entries come in. */
async function* appendsIn(entries: Copy['entries'], sequence: Sequence, erasing: Erasing): AsyncGenerator<NewRows> {
  const known = new Set<string>();
  let open = null as Open | null;
  for await (const copied of entries) {
    const stored = storedOf(copied);
    const envelope = sequence.take(stored);
    if (open !== null && open.command !== envelope.command) {
      yield appendedBy(open);
      open = null;
    }
    open ??= begun(envelope, known);
    joined(open, envelope, erasing.take(stored), sequence);
  }
  if (open !== null) yield appendedBy(open);
}

/** The command whose entries are coming in, and what the record is after the last of them. */
type Open = {
  readonly command: string;
  readonly request: string;
  readonly entries: StoredEntry[];
  edge: Frontier;
  latest: string;
};

function begun({ number, command, request }: Envelope, known: Set<string>): Open {
  if (known.has(command)) throw new Damaged(number, `the entries of command ${command} do not stand side by side`);
  known.add(command);
  return { command, request, entries: [], edge: EMPTY, latest: '' };
}

function joined(open: Open, { number, command, request }: Envelope, stored: StoredEntry, { edge, latest }: Sequence): void {
  if (open.request !== request) throw new Damaged(number, `the entries of command ${command} name two requests`);
  open.entries.push(stored);
  open.edge = edge;
  open.latest = latest;
}

function appendedBy({ command, request, entries, edge, latest }: Open): NewRows {
  const root = rootOf(edge);
  return {
    entries,
    command: { command, request: bytesOfHex(request), first: edge.size - entries.length + 1, last: edge.size, root },
    // What was erased comes without its words already.
    erasures: [],
    head: { size: edge.size, root, frontier: packed(edge), latest },
  };
}
