import { hexOf } from '../../bytes.ts';
import { storedOf } from '../../copy/copied.ts';
import { Damaged } from '../../damaged.ts';
import type { Envelope } from '../../envelope.ts';
import { erasuresIn } from '../../erasure.ts';
import { rootOf } from '../../frontier.ts';
import type { Head } from '../../merkle.ts';
import type { Copy } from '../../port.ts';
import { Sequence } from '../../sequence.ts';

/** A record that is whole in itself. Whether it is the one that was kept, only a checkpoint tells. */
export type Whole = {
  readonly register: string;
  readonly head: Head;
  /** The root as it was at each size that was asked for. */
  readonly roots: ReadonlyMap<number, string>;
  /** The entries that were asked for, without their words. */
  readonly entries: ReadonlyMap<number, Envelope>;
  /** Sections whose words an entry erased, and sections whose words are not in the file although no entry erased them. */
  readonly erased: number;
  readonly withheld: number;
};

export type Faulty = { readonly faulty: string };

/** Of which sizes the root is wanted, and which entries. */
export type Wanted = { readonly sizes: ReadonlySet<number>; readonly numbers: ReadonlySet<number> };

/**
 * Is each entry what it says, in its place, with the words that it commits to, up to the stated root? Words may be withheld from an
 * auditor, who may read less than the council; how many is told, and every hash can be checked all the same.
 */
export async function wholeIn({ register, head, entries: copied }: Copy, { sizes, numbers }: Wanted): Promise<Whole | Faulty> {
  try {
    const sequence = new Sequence(register);
    const roots = new Map<number, string>();
    const entries = new Map<number, Envelope>();
    let [erased, gone] = [0, 0];
    const keep = () => sizes.has(sequence.edge.size) && roots.set(sequence.edge.size, hexOf(rootOf(sequence.edge)));
    keep();
    for await (const each of copied) {
      const entry = sequence.take(storedOf(each));
      if (numbers.has(entry.number)) entries.set(entry.number, entry);
      erased += erasuresIn(entry.facts).length;
      gone += Object.values(each.prose).filter((words) => words === null).length;
      keep();
    }
    return arrived(sequence, head) ?? { register, head, roots, entries, erased, withheld: gone - erased };
  } catch (fault) {
    if (fault instanceof Damaged) return { faulty: fault.what };
    throw fault;
  }
}

function arrived({ edge }: Sequence, head: Head): Faulty | null {
  if (edge.size !== head.size) return { faulty: `its first line speaks of ${head.size} entries, and ${edge.size} are in it` };
  return hexOf(rootOf(edge)) === head.root ? null : { faulty: 'the root in its first line is not the root of its entries' };
}
