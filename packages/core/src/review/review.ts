import { z } from 'zod';
import { thingId } from '../council/ids.ts';
import { words } from '../prose/section.ts';

/** A review that led to actions, and the areas it looked at. */
export type Review = { readonly id: string; readonly title: string; readonly areas: readonly Area[] };

/** One area of focus of a review: the unit in which verification is counted. */
export const area = z.strictObject({ id: thingId('an area of focus', 'A3'), title: words('what the area is about', 200) });
export type Area = z.infer<typeof area>;

export const reviewId = thingId('a review', 'HTST-2022');
