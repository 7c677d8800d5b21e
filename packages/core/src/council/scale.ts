import { z } from 'zod';
import { words } from '../prose/section.ts';

/**
 * Words that a council puts in an order of its own: priorities (P1 to P3; High to Low), or audit opinions (Substantial to
 * No). The numbers run up in one council and down in the next, so a scale says which end is the strong one, and numbers of
 * two scales are never compared.
 */
export const scaleOf = z.enum(['priority', 'opinion'], { error: 'priority or opinion' }).meta({ description: 'What the words are about' });
export const direction = z
  .enum(['lowestFirst', 'highestFirst'], { error: 'lowestFirst or highestFirst' })
  .meta({ description: 'Does rank 1 come first (most urgent, most assured), or the highest rank?' });

export const label = z.strictObject({
  label: words('the word that the council uses', 100),
  rank: z.int().meta({ description: 'Its place in the order' }),
});

export type Scale = {
  readonly id: string;
  readonly of: z.infer<typeof scaleOf>;
  readonly direction: z.infer<typeof direction>;
  readonly labels: readonly z.infer<typeof label>[];
};

/** How far from the strong end does this word stand? 0 is first; null when the scale does not have the word. */
export function placeOn({ labels, direction }: Scale, word: string): number | null {
  const ranks = [...new Set(labels.map(({ rank }) => rank))].sort((one, other) =>
    direction === 'lowestFirst' ? one - other : other - one,
  );
  const found = labels.find(({ label }) => label.toLowerCase() === word.toLowerCase());
  return found === undefined ? null : ranks.indexOf(found.rank);
}

/** How urgent is a priority, in the words of the council's own scale? 0 is the most urgent; null when no scale has the word. */
export function urgencyOf(scales: Iterable<Scale>, priority: string): number | null {
  const scale = [...scales].findLast((each) => each.of === 'priority' && placeOn(each, priority) !== null);
  return scale === undefined ? null : placeOn(scale, priority);
}
