import type { Action } from '../action/action.ts';
import type { Ref } from '../council/ids.ts';
import type { Register } from '../register/register.ts';
import type { Answer, Review } from '../review/review.ts';

/** How far a review was answered, and how far what was promised after it has been verified. */
export type Coverage = {
  readonly review: string;
  readonly title: string;
  readonly areas: number;
  readonly verified: number;
  readonly verifiedAreas: readonly string[];
  /** Area by area, with what it still lacks to be verified. */
  readonly byArea: readonly AreaCoverage[];
  /** Recommendation by recommendation: what came of it. */
  readonly byRecommendation: readonly RecommendationCoverage[];
};

export type AreaCoverage = { readonly area: string; readonly verified: boolean; readonly lacks: readonly Lack[] };

/** What an area lacks to be verified. */
export type Lack =
  | { readonly lacks: 'actions' }
  | { readonly lacks: 'assurance'; readonly refs: readonly Ref[] }
  | { readonly lacks: 'answer'; readonly recommendations: readonly string[] };

/** What came of a recommendation: actions, a refusal that was recorded with its reason, or nothing. */
export type RecommendationCoverage = {
  readonly recommendation: string;
  readonly covered: 'byActions' | 'byRefusal' | 'no';
  readonly answer: Answer | null;
  readonly refs: readonly Ref[];
};

/**
 * How far has each review been answered and verified? A recommendation is covered by actions that stand, or by a recorded
 * refusal. An area is verified when it has actions, every one of them that was not superseded or withdrawn is assured, and
 * no recommendation of it is uncovered: one promise still unproved, or one recommendation unanswered, keeps it open.
 */
export function coverageOf(register: Register): readonly Coverage[] {
  return [...register.reviews.values()].map((review) => {
    const actions = register.actions().filter((action) => action.review === review.id);
    const byRecommendation = review.recommendations.map((each) => coveredBy(each, actions));
    const byArea = review.areas.map(({ id }) => areaIn(id, actions, uncoveredIn(id, review, byRecommendation)));
    const verifiedAreas = byArea.filter(({ verified }) => verified).map(({ area }) => area);
    const { id, title, areas } = review;
    return { review: id, title, areas: areas.length, verified: verifiedAreas.length, verifiedAreas, byArea, byRecommendation };
  });
}

function coveredBy({ id, response }: Review['recommendations'][number], actions: readonly Action[]): RecommendationCoverage {
  const refs = actions.filter((action) => action.recommendation === id && stands(action)).map(({ ref }) => ref);
  const answer = response?.answer ?? null;
  const covered = refs.length > 0 ? 'byActions' : answer === 'notAgreed' ? 'byRefusal' : 'no';
  return { recommendation: id, covered, answer, refs };
}

function uncoveredIn(area: string, { recommendations }: Review, covered: readonly RecommendationCoverage[]): readonly string[] {
  const uncovered = covered.filter((each) => each.covered === 'no').map(({ recommendation }) => recommendation);
  return recommendations.filter((each) => each.area === area && uncovered.includes(each.id)).map(({ id }) => id);
}

function areaIn(area: string, actions: readonly Action[], unanswered: readonly string[]): AreaCoverage {
  const standing = actions.filter((action) => action.area === area && stands(action));
  const unproved = standing.filter(({ stage }) => stage !== 'assured').map(({ ref }) => ref);
  const lacks: readonly Lack[] = [
    ...(standing.length === 0 ? [{ lacks: 'actions' } as const] : []),
    ...(unproved.length > 0 ? [{ lacks: 'assurance', refs: unproved } as const] : []),
    ...(unanswered.length > 0 ? [{ lacks: 'answer', recommendations: unanswered } as const] : []),
  ];
  return { area, verified: lacks.length === 0, lacks };
}

/** What took the place of a superseded action is counted by itself; what was carried out to another body, or withdrawn, is not done here. */
function stands({ stage }: Action): boolean {
  return stage !== 'superseded' && stage !== 'withdrawn';
}
