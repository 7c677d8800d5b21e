import type { Ref, Register, Significance } from '@countersign/core';

/** How much does this action matter to a statement? As much as the governance issue that it answers; null when it answers none. */
export function significanceOf(ref: Ref, { issues }: Register): Significance | null {
  const answered = [...issues.values()].filter(({ actions }) => actions.includes(ref)).map(({ significance }) => significance);
  if (answered.includes('significant')) return 'significant';
  return answered.length === 0 ? null : 'improvement';
}
