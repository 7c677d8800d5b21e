import type { TakeUp } from '../action/progress.ts';
import type { DirectorateId, Ref } from '../council/ids.ts';
import type { Register } from '../register/register.ts';

/** How far each directorate has taken up one action that is meant for the whole council. */
export type TakenUp = {
  readonly ref: Ref;
  readonly title: string;
  /** In the order of the council's directorates; null where nobody has said. */
  readonly by: readonly { readonly directorate: DirectorateId; readonly takeUp: TakeUp | null }[];
};

/**
 * How far has each corporate-wide action been taken up? By every directorate that is open, and by any other of which it was
 * said. What was superseded or withdrawn is not asked for any more.
 */
export function takeUpOf(register: Register): readonly TakenUp[] {
  const asked = register
    .actions()
    .filter(({ scope, stage }) => scope === 'corporateWide' && stage !== 'superseded' && stage !== 'withdrawn');
  const told = new Set(asked.flatMap(({ takeUp }) => takeUp.map(({ directorate }) => directorate)));
  const directorates = [...register.council.directorates.values()].filter(({ id, closed }) => closed === null || told.has(id));
  return asked.map(({ ref, title, takeUp }) => ({
    ref,
    title,
    by: directorates.map(({ id }) => ({ directorate: id, takeUp: takeUp.find(({ directorate }) => directorate === id) ?? null })),
  }));
}
