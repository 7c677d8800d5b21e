import type { Ledger } from '@countersign/ledger';
import type { Folder } from './folder.ts';

/** How many pieces that were ever kept here are whole, missing or damaged, and the first entry that lodged one that is not whole. */
export type KeptCount = {
  readonly whole: number;
  readonly missing: number;
  readonly damaged: number;
  readonly firstBad: { readonly number: number; readonly what: string } | null;
};

/** Looks at every file of which the record says that it is kept here, replaced or not. What was lodged as a link or by its hash alone was never here. */
export async function keptCount(kept: ReadonlyMap<string, number>, { evidence, name }: Folder): Promise<KeptCount> {
  const count = { same: 0, missing: 0, damaged: 0 };
  let firstBad: KeptCount['firstBad'] = null;
  for (const [sha256, number] of kept) {
    const found = await evidence.check(sha256);
    const is = typeof found === 'object' ? 'damaged' : found;
    count[is] += 1;
    if (is !== 'same') firstBad ??= { number, what: `its evidence ${sha256} is ${is} in ${name}` };
  }
  return { whole: count.same, missing: count.missing, damaged: count.damaged, firstBad };
}

/** The hash of every file that was lodged as kept here, with the first entry that says so. */
export async function keptHere(ledger: Ledger, register: string, size: number): Promise<ReadonlyMap<string, number>> {
  const kept = new Map<string, number>();
  for await (const { number, facts } of ledger.read(register, 1, size)) {
    for (const fact of facts) {
      const { fact: name, kept: where, sha256 } = fact;
      if (name === 'evidenceLodged' && where === 'here' && typeof sha256 === 'string' && !kept.has(sha256)) kept.set(sha256, number);
    }
  }
  return kept;
}
