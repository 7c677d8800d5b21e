import type { Action, Register } from '@countersign/core';

/** One area of focus of one review, as it stands in an address: `HTST-2022:A3`. */
export type AreaKey = string;

export type AreaOfReview = { readonly key: AreaKey; readonly title: string; readonly review: string };

/** Every area of every review, in the order of the reviews. */
export function areasOf({ reviews }: Register): readonly AreaOfReview[] {
  return [...reviews.values()].flatMap(({ id, areas }) =>
    areas.map((area) => ({ key: areaKey(id, area.id), title: area.title, review: id })),
  );
}

/** The area that an action was raised for, or null. */
export function areaOf({ review, area }: Pick<Action, 'review' | 'area'>): AreaKey | null {
  return review !== null && area !== null ? areaKey(review, area) : null;
}

export function areaKey(review: string, area: string): AreaKey {
  return `${review}:${area}`;
}
