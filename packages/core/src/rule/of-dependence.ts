import { type Action, isLive } from '../action/action.ts';
import { lateAmong } from '../rating/rating.ts';
import type { Asked } from './asked.ts';
import type { Finds, RuleOfActions } from './rule.ts';

/** What it waits for. */
export const OF_DEPENDENCE: readonly RuleOfActions[] = [
  {
    id: 'DEP-1',
    title: 'Where it waits for somebody outside, there is a contact and a way without them',
    learned: 'Actions stood still for partners and suppliers that nobody had been named to ask',
    severity: 'warning',
    clearedBy: 'classify',
    ofAction: (action) => (isLive(action) ? bodies(action) : []),
  },
  {
    id: 'DEP-2',
    title: 'What waits for something late is not green',
    learned: 'One programme marked what its late predecessors held up, and was believed',
    severity: 'warning',
    clearedBy: 'reportComplete',
    ofAction: (action, asked) => (isLive(action) && action.dependsOn.length > 0 ? predecessors(action, asked) : []),
  },
];

function bodies({ dependsOnBodies }: Action): readonly Finds[] {
  return dependsOnBodies.flatMap(({ body, contact, fallback }) => {
    const lacks = [...(contact === undefined ? ['contact' as const] : []), ...(fallback === undefined ? ['fallback' as const] : [])];
    return lacks.length === 0 ? [] : [{ found: 'bodyWithout' as const, body, lacks }];
  });
}

function predecessors(action: Action, { register, today, rating }: Asked): readonly Finds[] {
  const late = lateAmong(action.dependsOn, today, register.action);
  return late.length > 0 && rating(action).state === 'green' ? [{ found: 'greenWhilePredecessorLate', refs: late }] : [];
}
