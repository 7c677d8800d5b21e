import type { Ledger } from '../port.ts';
import type { Checkpoint } from './note.ts';

/**
 * What became of a record since a checkpoint: it is the `same`; it has `grown`, and the earlier head is in it; it was `rewritten`, and
 * so many entries have another root now; it is `shorter` than it was.
 */
export type Comparison = 'same' | 'grown' | 'rewritten' | 'shorter';

/** Does the record still hold the head that was written down then? A register that is not there has no entry left. */
export async function comparedWith({ register, head }: Checkpoint, ledger: Pick<Ledger, 'head' | 'headAt'>): Promise<Comparison> {
  const then = await ledger.headAt(register, head.size);
  if (then === null) return 'shorter';
  if (then.root !== head.root) return 'rewritten';
  const now = await ledger.head(register);
  return now?.size === head.size ? 'same' : 'grown';
}
