import type { Action } from '../action/action.ts';
import type { Register } from '../register/register.ts';

/** How far a review's areas of focus have been verified. */
export type Coverage = {
  readonly review: string;
  readonly title: string;
  readonly areas: number;
  readonly verified: number;
  readonly verifiedAreas: readonly string[];
};

/**
 * How many of the areas of each review have been verified? An area is verified when it has actions and every one of
 * them that was not superseded or withdrawn is assured: one promise still unproved keeps the area open.
 */
export function coverageOf(register: Register): readonly Coverage[] {
  return [...register.reviews.values()].map(({ id, title, areas }) => {
    const verifiedAreas = areas.map((area) => area.id).filter((area) => isVerified(actionsOf(register, id, area)));
    return { review: id, title, areas: areas.length, verified: verifiedAreas.length, verifiedAreas };
  });
}

function actionsOf(register: Register, review: string, area: string): readonly Action[] {
  return register.actions().filter((action) => action.review === review && action.area === area);
}

function isVerified(actions: readonly Action[]): boolean {
  const standing = actions.filter(({ stage }) => stage !== 'superseded' && stage !== 'withdrawn');
  return standing.length > 0 && standing.every(({ stage }) => stage === 'assured');
}
