import type { Contributor } from '../action/ownership.ts';
import type { DirectorateId, Ref } from '../council/ids.ts';
import type { Register } from '../register/register.ts';

/** What one directorate owes to the actions that another leads. */
export type Shared = {
  /** Null for actions that no directorate leads. */
  readonly lead: DirectorateId | null;
  readonly contributor: DirectorateId;
  /** Each action once, in the order of the record. */
  readonly refs: readonly Ref[];
  /** What is owed to them; one action may be owed several things. */
  readonly owed: readonly Owed[];
};

export type Owed = Omit<Contributor, 'directorate'> & { readonly ref: Ref };

/** Who contributes to whom? Every action counts, whatever its stage; what a directorate owes to its own actions is not shared. */
export function sharedOf(register: Register): readonly Shared[] {
  const owed = register
    .actions()
    .flatMap(({ ref, lead, contributors }) =>
      contributors.map(({ directorate: contributor, ...what }) => ({ lead, contributor, ref, what })),
    )
    .filter(({ lead, contributor }) => lead !== contributor);
  const pairs = Map.groupBy(owed, ({ lead, contributor }) => JSON.stringify([lead, contributor]));
  return [...pairs.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const all = [first, ...others];
    const { lead, contributor } = first;
    return [{ lead, contributor, refs: [...new Set(all.map(({ ref }) => ref))], owed: all.map(({ ref, what }) => ({ ref, ...what })) }];
  });
}
