import { bytesOfHex, hexOf, sameBytes } from './bytes.ts';
import type { Salt } from './commitment.ts';
import { Damaged } from './damaged.ts';
import { erasuresIn, type Stands, unfitErasure } from './erasure.ts';
import { unfitEntries } from './fit.ts';
import { type Frontier, grown, packed, rootOf, unpacked } from './frontier.ts';
import type { Head } from './merkle.ts';
import type { Appended, Draft, NotAppended } from './port.ts';
import { sealed } from './sealing.ts';
import type { CommandRow, HeadRow, NewRows, StoredEntry } from './store.ts';

/** What is asked for. */
export type Asked = {
  readonly register: string;
  readonly expectedHead: number;
  readonly command: string;
  readonly request: string;
  readonly entries: readonly Draft[];
};

/** What stands when it is asked. */
export type Standing = {
  readonly head: HeadRow | null;
  readonly command: CommandRow | null;
  readonly stands: Stands;
};

/** The answer, and the rows to write with it. */
export type Decision = { readonly answer: Appended | NotAppended; readonly rows: NewRows | null };

/**
 * What does an append answer, and what does it write? A command that was answered before is answered again before anything else is
 * looked at, so that an author who lost the answer can always ask again.
 */
export async function decided(asked: Asked, { head, command, stands }: Standing, salt: Salt): Promise<Decision> {
  if (!head) return { answer: { refused: 'noSuchRegister' }, rows: null };
  if (command) return { answer: answeredBefore(command, asked.request), rows: null };

  const refusal = await refusalOf(asked, headIn(head), stands);
  if (refusal) return { answer: refusal, rows: null };

  const rows = rowsOf(asked, head, salt);
  return { answer: { first: rows.command.first, last: rows.command.last, head: headIn(rows.head), repeated: false }, rows };
}

/** The head that readers are shown. */
export const headIn = ({ size, root }: HeadRow): Head => ({ size, root: hexOf(root) });

/** The edge of the tree, once it is sure that it belongs to the root beside it. */
export function edgeOf(head: HeadRow): Frontier {
  const edge = unpacked(head.size, head.frontier);
  if (!isWorkedOut(head) && !sameBytes(rootOf(edge), head.root))
    throw new Damaged(null, 'the stored root of the register does not follow from the stored edge of its tree');
  return edge;
}

/** The head that was worked out last. When it comes back from the store byte for byte, its root need not be worked out again. */
let workedOut: HeadRow | null = null;

const isWorkedOut = ({ root, frontier }: HeadRow): boolean =>
  workedOut !== null && sameBytes(root, workedOut.root) && sameBytes(frontier, workedOut.frontier);

function answeredBefore({ command, request, first, last, root }: CommandRow, asked: string): Appended | NotAppended {
  if (!sameBytes(request, bytesOfHex(asked))) return { refused: 'keyReused', command, first, last };
  return { first, last, head: { size: last, root: hexOf(root) }, repeated: true };
}

async function refusalOf({ expectedHead, entries }: Asked, head: Head, stands: Stands): Promise<NotAppended | null> {
  if (entries.length === 0) return { refused: 'nothingToAppend' };
  const unfit = unfitEntries(entries);
  if (unfit) return unfit;
  // What may be erased depends on the head, so an author who has not read the news is told of that first.
  return expectedHead === head.size ? unfitErasure(entries, stands) : { refused: 'headMoved', head };
}

/** The rows of these entries, after everything that this head stands for. */
export function rowsOf({ register, command, request, entries: drafts }: Omit<Asked, 'expectedHead'>, before: HeadRow, salt: Salt): NewRows {
  const entries: StoredEntry[] = [];
  let { latest } = before;
  let edge = edgeOf(before);
  for (const draft of drafts) {
    if (draft.recordedAt > latest) latest = draft.recordedAt;
    const stored = sealed(draft, { register, number: edge.size + 1, command, request, recordedAt: latest }, salt);
    edge = grown(edge, stored.entry.leaf);
    entries.push(stored);
  }

  const root = rootOf(edge);
  const head = { size: edge.size, root, frontier: packed(edge), latest };
  workedOut = head;
  return {
    entries,
    command: { command, request: bytesOfHex(request), first: before.size + 1, last: edge.size, root },
    erasures: drafts.flatMap(({ facts }) => erasuresIn(facts)),
    head,
  };
}
