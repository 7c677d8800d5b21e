import { hexOf } from '../../bytes.ts';
import { storedOf } from '../../copy/copied.ts';
import { Damaged } from '../../damaged.ts';
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
  /** Sections whose words an entry erased, and sections whose words are not in the file although no entry erased them. */
  readonly erased: number;
  readonly withheld: number;
};

export type Faulty = { readonly faulty: string };

/**
 * Is each entry what it says, in its place, with the words that it commits to, up to the stated root? Words may be withheld from an
 * auditor, who may read less than the council; how many is told, and every hash can be checked all the same.
 */
export async function wholeIn({ register, head, entries }: Copy, sizes: ReadonlySet<number>): Promise<Whole | Faulty> {
  try {
    const sequence = new Sequence(register);
    const roots = new Map<number, string>();
    let [erased, gone] = [0, 0];
    const keep = () => sizes.has(sequence.edge.size) && roots.set(sequence.edge.size, hexOf(rootOf(sequence.edge)));
    keep();
    for await (const copied of entries) {
      erased += erasuresIn(sequence.take(storedOf(copied)).facts).length;
      gone += Object.values(copied.prose).filter((words) => words === null).length;
      keep();
    }
    return arrived(sequence, head) ?? { register, head, roots, erased, withheld: gone - erased };
  } catch (fault) {
    if (fault instanceof Damaged) return { faulty: fault.what };
    throw fault;
  }
}

function arrived({ edge }: Sequence, head: Head): Faulty | null {
  if (edge.size !== head.size) return { faulty: `its first line speaks of ${head.size} entries, and ${edge.size} are in it` };
  return hexOf(rootOf(edge)) === head.root ? null : { faulty: 'the root in its first line is not the root of its entries' };
}
